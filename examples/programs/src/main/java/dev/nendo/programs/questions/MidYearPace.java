package dev.nendo.programs.questions;

import dev.nendo.evaluate.Evaluation;
import dev.nendo.evaluate.Evaluator;
import dev.nendo.format.Formats;
import dev.nendo.format.ReadOptions;
import dev.nendo.format.Source;
import dev.nendo.problem.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;

/** Half the year is over: are we on pace, and what must the rest of the year bring? */
public final class MidYearPace {
    private static final String PLAN =
            """
            {"formatVersion": 1,
             "branches": [{"id": "north", "name": {"ja": "北支部", "en": "North branch"}}],
             "plans": [{"branch": "north", "fiscalYear": "FY2021", "items": [
               {"number": "1", "title": "健診", "rows": [
                 {"id": "checkups", "role": "value", "kind": "monthly", "unit": "人", "fiscalYear": "FY2021",
                  "columns": "2021-04/2022-03",
                  "cells": ["80", "95", "110", "120", "70", "105", null, null, null, null, null, null]}],
                "kpis": [
                 {"id": "K1", "name": {"ja": "受診者数", "en": "Check-ups"}, "measure": "flow", "unit": "人",
                  "direction": "at-least", "target": {"type": "fixed", "value": "1,200人"},
                  "actuals": [{"rows": {"value": "checkups"}}], "phasing": {"type": "equal-months"}}]}]}]}
            """;

    public static void main(String[] args) throws IOException {
        Source source = Source.of("plan.json", PLAN.getBytes(StandardCharsets.UTF_8));
        var workbook = Formats.installed().byFileName("plan.json").read(source, ReadOptions.defaults());
        Evaluation kpi = Evaluator.standard()
                .asOf(YearMonth.of(2021, 9))
                .evaluate(workbook.orThrow().resolve().orThrow())
                .evaluations()
                .get(0);
        System.out.println(kpi.shownStatus(Language.EN) + " " + kpi.met() + ", " + kpi.outlook());
        kpi.pace().ifPresent(pace -> {
            System.out.println(
                    "to date   " + pace.actual().value().orElseThrow().lower());
            System.out.println(
                    "planned   " + pace.planned().value().orElseThrow().lower());
            System.out.println(
                    "remaining " + pace.remaining().value().orElseThrow().lower());
            System.out.println(
                    "per month " + pace.perMonth().value().orElseThrow().lower());
            System.out.println(pace.explanation().in(Language.EN));
        });
    }
}
