package dev.nendo.spark;

import dev.nendo.bulk.CumulativeColumns;
import dev.nendo.bulk.PoolAccumulator;
import dev.nendo.bulk.SeriesAccumulator;
import dev.nendo.number.Reason;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.expressions.Aggregator;
import scala.Tuple2;

/** Pools the branches' whole years: ΣN / ΣD, with the branches that have no whole year counted. */
final class NationAggregator extends Aggregator<Tuple2<String, SeriesAccumulator>, PoolAccumulator, PoolAccumulator> {
    private static final long serialVersionUID = 1L;

    @Override
    public PoolAccumulator zero() {
        return new PoolAccumulator();
    }

    @Override
    public PoolAccumulator reduce(PoolAccumulator nation, Tuple2<String, SeriesAccumulator> branch) {
        CumulativeColumns sums =
                Years.cumulate(branch._2(), YearKey.parse(branch._1()).window());
        int last = SeriesAggregator.MONTHS;
        if (!sums.isKnown(0, last)) {
            return nation.addAbsent(sums.value(0, last).reason().orElse(Reason.GAP));
        }
        return nation.add(sums.numerator(0, last), sums.denominator(0, last));
    }

    @Override
    public PoolAccumulator merge(PoolAccumulator one, PoolAccumulator other) {
        return one.merge(other);
    }

    @Override
    public PoolAccumulator finish(PoolAccumulator nation) {
        return nation;
    }

    @Override
    public Encoder<PoolAccumulator> bufferEncoder() {
        return Encoders.kryo(PoolAccumulator.class);
    }

    @Override
    public Encoder<PoolAccumulator> outputEncoder() {
        return Encoders.kryo(PoolAccumulator.class);
    }
}
