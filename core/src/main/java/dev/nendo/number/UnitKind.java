package dev.nendo.number;

/** What sort of quantity a unit measures; it decides whether a printed whole number is exact. */
public enum UnitKind {
    /** Things counted: 件, 人, 事業所. Whole numbers are exact. */
    COUNT,
    /** Money: 円 is exact, 千円 and above are rounded. */
    MONEY,
    /** Rates and differences of rates: %, ポイント. Rounded. */
    RATE,
    /** Amounts per unit: 円/件. Rounded. */
    PER_UNIT,
    /** Measured time: 時間, 秒. Rounded. */
    TIME,
    /** No unit, or one that is not known. Taken as rounded. */
    NONE
}
