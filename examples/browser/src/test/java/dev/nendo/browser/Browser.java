package dev.nendo.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A headless Chromium with an empty profile. */
final class Browser implements AutoCloseable {
    private static final int HEIGHT = 900;

    /** The rules are many, and so are the elements of a page of 47 branches; a busy machine takes its time. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final ChromeDriver driver;
    private final String axe;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
        this.axe = resource("/axe.min.js");
    }

    /** Starts it; tests are skipped, with a message, where it is not installed. */
    static Browser start(Path profile) {
        Optional<Path> chromium = find("chromium");
        Optional<Path> chromedriver = find("chromedriver");
        String advice = "no chromium and chromedriver on the PATH (Debian: apt-get install chromium chromium-driver):"
                + " the reports are not tested in a browser";
        if (chromium.isEmpty() || chromedriver.isEmpty()) {
            System.out.println(advice);
        }
        assumeTrue(chromium.isPresent() && chromedriver.isPresent(), advice);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.orElseThrow().toFile());
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--hide-scrollbars",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + profile);
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(chromedriver.orElseThrow().toFile())
                .usingAnyFreePort()
                .build();
        ChromeDriver driver = new ChromeDriver(service, options);
        driver.manage().timeouts().scriptTimeout(PATIENCE);
        return new Browser(driver);
    }

    private static Optional<Path> find(String program) {
        String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
        return Arrays.stream(path.split(File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static String resource(String name) {
        try (InputStream stream = Objects.requireNonNull(Browser.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** How a page is looked at. */
    record View(int width, String scheme, String media) {
        static View screen(int width, String scheme) {
            return new View(width, scheme, "screen");
        }

        static View paper(int width) {
            return new View(width, "light", "print");
        }
    }

    void look(View view) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", view.width(), "height", HEIGHT, "deviceScaleFactor", 1, "mobile", false));
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "media",
                        view.media(),
                        "features",
                        List.of(Map.of("name", "prefers-color-scheme", "value", view.scheme()))));
    }

    void open(Path page) {
        driver.get("about:blank");
        driver.manage().logs().get(LogType.PERFORMANCE);
        driver.manage().logs().get(LogType.BROWSER);
        driver.get(page.toUri().toString());
    }

    /** What the console said since the page was opened. */
    List<String> console() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    /** The messages about requests since the page was opened. */
    List<String> requests() {
        return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(LogEntry::getMessage)
                .filter(message -> message.contains("\"Network.requestWillBeSent\""))
                .toList();
    }

    void speak(String language) {
        run("document.querySelector('button[data-language=' + arguments[0] + ']').click()", language);
    }

    /** The rules that the page breaks, each with the first elements that break it. */
    List<String> violations() {
        run("if (!window.axe) { " + axe + " }");
        Object broken = driver.executeAsyncScript(
                """
                var done = arguments[arguments.length - 1];
                axe.run(document, {resultTypes: ['violations']}).then(function (result) {
                  done(result.violations.map(function (rule) {
                    return rule.id + ': ' + rule.nodes.slice(0, 5).map(function (node) {
                      return node.html.slice(0, 200) + ' ' + node.failureSummary;
                    }).join(' | ');
                  }));
                });
                """);
        return strings(Objects.requireNonNullElse(broken, List.of("axe gave no answer")));
    }

    Object run(String script, Object... arguments) {
        return Objects.requireNonNullElse(driver.executeScript(script, arguments), "");
    }

    List<String> texts(String script, Object... arguments) {
        return strings(run(script, arguments));
    }

    long number(String script, Object... arguments) {
        return ((Number) run(script, arguments)).longValue();
    }

    /** The page as it would be printed, encoded in Base64. */
    String pdf() {
        return String.valueOf(
                driver.executeCdpCommand("Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", true))
                        .get("data"));
    }

    private static List<String> strings(Object list) {
        return ((List<?>) list).stream().map(String::valueOf).toList();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
