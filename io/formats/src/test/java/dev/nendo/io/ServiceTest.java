package dev.nendo.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import de.siegmar.fastcsv.reader.CsvReader;
import dev.nendo.format.Formats;
import dev.nendo.io.json.JsonWorkbookFormat;
import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The formats are found however a program is put together. */
class ServiceTest {
    /** A class of each jar that a program with these formats has. */
    private static final List<Class<?>> JARS =
            List.of(Formats.class, JsonWorkbookFormat.class, JsonFactory.class, CsvReader.class);

    @Test
    void installed_onClassPath_findsTheFormats() throws IOException, ReflectiveOperationException {
        URL[] jars = JARS.stream().map(ServiceTest::jar).toArray(URL[]::new);
        // No parent, since the platform's loader would hand on to modules that this test itself may run in.
        try (URLClassLoader loader = new URLClassLoader(jars, null)) {
            Class<?> formats = loader.loadClass(Formats.class.getName());
            assertThat(formats.getModule().isNamed()).isFalse();
            assertThat(installed(formats, loader)).contains("workbook-json");
        }
    }

    @Test
    void installed_onModulePath_findsTheFormats() throws URISyntaxException, ReflectiveOperationException {
        List<Path> jars = new ArrayList<>();
        for (Class<?> type : JARS) {
            jars.add(Path.of(jar(type).toURI()));
        }
        ModuleLayer boot = ModuleLayer.boot();
        Configuration configuration = boot.configuration()
                .resolveAndBind(ModuleFinder.of(jars.toArray(Path[]::new)), ModuleFinder.of(), Set.of("dev.nendo.io"));
        ClassLoader loader = boot.defineModulesWithOneLoader(configuration, ClassLoader.getPlatformClassLoader())
                .findLoader("dev.nendo.io");
        Class<?> formats = loader.loadClass(Formats.class.getName());
        assertThat(formats.getModule().getName()).isEqualTo("dev.nendo.core");
        assertThat(installed(formats, loader)).contains("workbook-json");
    }

    @Test
    void of_withoutServices_works() {
        assertThat(Formats.of(new JsonWorkbookFormat())
                        .byFileName("gunma-fy2021.json")
                        .id())
                .isEqualTo("workbook-json");
    }

    private static String installed(Class<?> formats, ClassLoader loader) throws ReflectiveOperationException {
        return String.valueOf(formats.getMethod("installed", ClassLoader.class).invoke(null, loader));
    }

    private static URL jar(Class<?> type) {
        return Objects.requireNonNull(type.getProtectionDomain().getCodeSource().getLocation(), type.getName());
    }
}
