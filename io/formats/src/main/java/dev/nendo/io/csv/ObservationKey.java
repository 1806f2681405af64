package dev.nendo.io.csv;

import java.time.YearMonth;

/** What makes a row of an observations file the only one of its kind. */
record ObservationKey(String branch, String kpi, YearMonth month) {}
