package dev.nendo.programs.golden;

/** What a generated KPI measures, in which unit, and in which direction. */
enum KpiKind {
    CALLS("flow", "件", "at-least"),
    COMPLAINTS("flow", "件", "at-most"),
    SETS("flow", "式", "at-least"),
    SPENDING("flow", "千円", "at-most"),
    BY_POST("rate-of-flows", "%", "at-least"),
    ERRORS("rate-of-flows", "%", "at-most"),
    COST("amount-per-unit", "円/件", "at-most"),
    CHECKUPS("coverage", "%", "at-least"),
    WORKPLACES("stock", "事業所", "at-least"),
    GENERICS("rate-of-stocks", "%", "at-least"),
    OVERTIME("average", "時間", "at-most"),
    MEETINGS("activity", "回", "activity");

    private final String measure;
    private final String unit;
    private final String direction;

    KpiKind(String measure, String unit, String direction) {
        this.measure = measure;
        this.unit = unit;
        this.direction = direction;
    }

    String unit() {
        return unit;
    }

    String direction() {
        return direction;
    }

    boolean isQuotient() {
        return this == BY_POST || this == ERRORS || this == COST || this == CHECKUPS;
    }

    String indicator(String id) {
        return "{\"id\": \"" + id + "\", \"name\": {\"ja\": \"" + id + "\", \"en\": \"" + id + "\"}, \"measure\": \""
                + measure + "\", \"unit\": \"" + unit + "\", \"direction\": \"" + direction + "\"}";
    }
}
