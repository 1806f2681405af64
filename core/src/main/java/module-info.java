/** Exact fiscal-year plans, KPIs and monthly series: what is planned, what is reached, and how that is judged. */
@SuppressWarnings("requires-automatic")
module dev.nendo.core {
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports dev.nendo.audit;
    exports dev.nendo.compare;
    exports dev.nendo.bulk;
    exports dev.nendo.evaluate;
    exports dev.nendo.fiscal;
    exports dev.nendo.format;
    exports dev.nendo.kpi;
    exports dev.nendo.number;
    exports dev.nendo.observation;
    exports dev.nendo.plan;
    exports dev.nendo.policy;
    exports dev.nendo.problem;
    exports dev.nendo.series;

    uses dev.nendo.format.WorkbookFormat;
}
