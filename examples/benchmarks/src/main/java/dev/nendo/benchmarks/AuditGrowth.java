package dev.nendo.benchmarks;

import dev.nendo.audit.Audit;
import dev.nendo.audit.AuditReport;
import dev.nendo.plan.ResolvedWorkbook;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How the time of an audit grows with the number of branches: 40 KPIs and three years each, tables that hold or are all wrong. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(3)
@Warmup(iterations = 2)
@Measurement(iterations = 3)
public class AuditGrowth {
    private static final int KPIS = 40;
    private static final int YEARS = 3;

    /** How many branches. */
    @Param({"1", "4", "16", "47"})
    public int branches;

    /** Whether the tables hold, or each has a wrong total and a wrong rate to date. */
    @Param({"honest", "wrong"})
    public String tables = "honest";

    private @Nullable ResolvedWorkbook workbook;

    /** Makes the tables. */
    @Setup
    public void make() {
        workbook = (isHonest()
                        ? SyntheticTables.honest(branches, KPIS, YEARS)
                        : SyntheticTables.wrong(branches, KPIS, YEARS))
                .resolve()
                .orThrow();
    }

    private boolean isHonest() {
        return tables.equals("honest");
    }

    /** {@return the report of one audit, which must be clean if and only if the tables hold} */
    @Benchmark
    public AuditReport audit() {
        AuditReport report = Audit.audit(Objects.requireNonNull(workbook, "made before"));
        if (report.isClean() != isHonest()) {
            throw new IllegalStateException("tables must pass if they hold, and only then: " + report.inconsistent());
        }
        return report;
    }
}
