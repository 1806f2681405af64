import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import org.pitest.classinfo.ClassName;
import org.pitest.classpath.CodeSource;
import org.pitest.mutationtest.build.MutationGrouper;
import org.pitest.mutationtest.build.MutationGrouperFactory;
import org.pitest.mutationtest.commandline.OptionsParser;
import org.pitest.mutationtest.commandline.PluginFilter;
import org.pitest.mutationtest.config.PluginServices;
import org.pitest.mutationtest.config.ReportOptions;
import org.pitest.mutationtest.config.SettingsFactory;
import org.pitest.mutationtest.engine.MutationDetails;
import org.pitest.mutationtest.tooling.AnalysisResult;
import org.pitest.mutationtest.tooling.EntryPoint;

/**
 * Mutation tests, package by package: changes the compiled classes of a package a bit at a time, and counts the changes that the
 * package's own tests notice. Each package has to reach the threshold by itself: its own, where it has one, else the common one.
 *
 * <p>Why not PIT's Maven plugin: it starts a virtual machine for each class and, before the first change, runs there every test class
 * that touches it; most of the time goes there. Here some hundreds of changes share one. Nothing else differs, but that a change
 * that could not be tried does not count as noticed.
 *
 * <p>Started from the source by the profile {@code pit}: {@code java Mutations.java THRESHOLD THREADS REPORTS PACKAGE,PACKAGE...}.
 */
final class Mutations {
    private static final int CHANGES_PER_MACHINE = 250;

    /** PIT counts as noticed what could not be tried at all, too; here that is not. */
    private static final Set<String> NOTICED = Set.of("KILLED", "TIMED_OUT", "MEMORY_ERROR");

    /** Per cent of the changes that tests must notice, where the design asks for more than it asks everywhere. */
    private static final Map<String, Integer> HIGHER = Map.of("evidence", 97, "number", 97, "policy", 97);

    private static final Pattern STATUS = Pattern.compile("<mutation [^>]*status='(\\w+)'");

    private final PluginServices plugins = PluginServices.makeForContextLoader();
    private final String threads;
    private final File reports;

    private Mutations(String threads, File reports) {
        this.threads = threads;
        this.reports = reports;
    }

    public static void main(String[] arguments) throws IOException {
        int common = Integer.parseInt(arguments[0]);
        Mutations mutations = new Mutations(arguments[1], new File(arguments[2]));
        List<String> packages = List.of(arguments[3].split(","));
        List<String> lines = new ArrayList<>();
        boolean enough = true;
        for (String name : packages) {
            int threshold = Math.max(common, HIGHER.getOrDefault(name, common));
            long start = System.nanoTime();
            List<String> statuses = mutations.of(name);
            long killed = statuses.stream().filter(NOTICED::contains).count();
            long all = statuses.size();
            boolean ok = all > 0 && killed * 100 >= all * threshold;
            enough &= ok;
            lines.add(String.format(
                    Locale.ROOT,
                    "%-16s %4d of %4d changes noticed, %5.1f %%%s, %d s",
                    name,
                    killed,
                    all,
                    100.0 * killed / Math.max(1, all),
                    ok ? "" : ", BELOW " + threshold + " %",
                    (System.nanoTime() - start) / 1_000_000_000));
            System.out.println(lines.get(lines.size() - 1));
        }
        System.out.println("Reports: " + mutations.reports);
        lines.forEach(System.out::println);
        // PIT leaves threads behind.
        System.exit(enough ? 0 : 1);
    }

    /** What became of each change. */
    private List<String> of(String name) throws IOException {
        ReportOptions options = options(name);
        SettingsFactory settings = new SettingsFactory(options, plugins) {
            @Override
            public MutationGrouperFactory getMutationGrouper() {
                return new Batches();
            }
        };
        AnalysisResult result = new EntryPoint().execute(new File("."), options, settings, Map.of());
        result.getError().ifPresent(e -> {
            throw new IllegalStateException("mutation tests of " + name, e);
        });
        String report = Files.readString(reports.toPath().resolve(name).resolve("mutations.xml"));
        return STATUS.matcher(report).results().map(found -> found.group(1)).toList();
    }

    private ReportOptions options(String name) {
        String all = "dev.nendo." + name + ".*";
        var parsed = new OptionsParser(new PluginFilter(plugins)).parse(new String[] {
            "--reportDir", new File(reports, name).getPath(),
            "--targetClasses", all,
            // Generated; the tests themselves; and a record whose component is annotated, of which Java 17 loads no
            // changed class
            // ("attempted to change the class Record attribute").
            "--excludedClasses", "dev.nendo.*.Immutable*,*Test,*Test$*,*Properties,*Properties$*,dev.nendo.series.Form",
            // Whole laws are left to the ordinary test run: they try hundreds of inputs where a table holds the one
            // that matters.
            "--targetTests", all + "Test",
            "--mutableCodePaths", new File("target/classes").getAbsolutePath(),
            "--sourceDirs", "src/main/java",
            "--outputFormats", "HTML,XML",
            "--timestampedReports", "false",
            "--threads", threads,
            "--timeoutConst", "3000",
            "--verbosity", "QUIET",
            "--jvmArgs", "-XX:+UseSerialGC,-XX:TieredStopAtLevel=1"
        });
        if (!parsed.isOk()) {
            throw new IllegalStateException(parsed.getErrorMessage().orElse("?"));
        }
        return parsed.getOptions();
    }

    /** Neighbouring classes together, so that what is started once serves many changes. */
    private static final class Batches implements MutationGrouperFactory {
        @Override
        public String description() {
            return "changes of several classes in one virtual machine";
        }

        @Override
        public MutationGrouper makeFactory(Properties properties, CodeSource code, int threads, int unitSize) {
            return Batches::group;
        }

        private static List<List<MutationDetails>> group(
                Collection<ClassName> classes, Collection<MutationDetails> mutations) {
            List<MutationDetails> sorted = new ArrayList<>(mutations);
            sorted.sort(Comparator.comparing(m -> m.getClassName().asJavaName()));
            List<List<MutationDetails>> batches = new ArrayList<>();
            for (int from = 0; from < sorted.size(); from += CHANGES_PER_MACHINE) {
                batches.add(List.copyOf(sorted.subList(from, Math.min(sorted.size(), from + CHANGES_PER_MACHINE))));
            }
            return batches;
        }
    }
}
