package dev.nendo.programs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Names that try to become part of the page, or to turn its text around, are shown as the text they are. */
class HostileTextTest {
    @TempDir
    private Path folder;

    static List<String> names() {
        return List.of(
                "<script>alert(1)</script>",
                "</title></style><img src=x onerror=alert(1)>",
                "\" onload=\"alert(1)",
                "' onmouseover='alert(1)",
                "]]><svg onload=alert(1)>",
                "javascript:alert(1)",
                "[click](javascript:alert(1))",
                "![x](https://example.com/x.png)",
                "<https://example.com>",
                "${7*7} @if(true) {{7*7}}",
                "a | b | c ~~d~~ *e* _f_ `g` # h",
                "&lt;b&gt; &amp;",
                "1. - + > !--");
    }

    private Path workbook(String name) throws IOException {
        String text = name.replace("\\", "\\\\").replace("\"", "\\\"");
        return Files.writeString(
                folder.resolve("hostile.json"),
                """
                {"formatVersion": 1,
                 "documents": [{"id": "d", "title": "%1$s", "meeting": "%1$s", "material": "%1$s"}],
                 "branches": [{"id": "b", "name": {"ja": "%1$s", "en": "%1$s"}}],
                 "plans": [{"branch": "b", "fiscalYear": "FY2021", "document": "d", "items": [
                   {"number": "1", "title": "%1$s", "section": "%1$s", "description": "%1$s", "groups": ["%1$s"], "tags": ["%1$s"],
                    "budgets": [{"name": "%1$s", "budgeted": "100円", "executed": "50円", "measures": ["%1$s"]}],
                    "kpis": [{"id": "K", "name": {"ja": "%1$s", "en": "%1$s"}, "measure": "flow", "unit": "件", "direction": "at-least",
                              "target": {"type": "fixed", "value": "10件"}, "actuals": [{"rows": {"value": "r"}}]}],
                    "rows": [{"id": "r", "table": "t", "role": "value", "kind": "monthly", "unit": "件", "columns": "2021-04/2021-06",
                              "cells": ["1", "2", "4"], "total": {"kind": "sum", "label": "%1$s", "cell": "8"}}],
                    "statements": [{"type": "ratio", "id": "s", "label": "%1$s", "kind": "actual", "numerator": ["1件"],
                                    "denominator": ["2件"], "rate": "90%%"}]}]}]}
                """
                        .formatted(text));
    }

    private String report(Path workbook, String format) {
        Ran ran = Ran.nendo("report", "--format", format, workbook.toString());
        assertThat(ran.err()).isEmpty();
        return ran.out();
    }

    @ParameterizedTest
    @MethodSource("names")
    void html_hostileName_isText(String name) throws IOException {
        Document page = Jsoup.parse(report(workbook(name), "html"));

        assertThat(page.title()).isEqualTo("令和3年度 " + name + " 事業計画の実施状況");
        assertThat(page.expectFirst(".item-name bdi").wholeText().strip()).isEqualTo("1 " + name);
        assertThat(page.expectFirst(".kpi-name bdi").wholeText()).isEqualTo(name);
        assertThat(page.expectFirst(".budgets th .own").wholeText()).isEqualTo(name);
        assertThat(page.select(".findings").text()).contains(name);
        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("style")).hasSize(1);
        assertThat(page.select("img, iframe, object, [onload], [onerror], [onmouseover], [href^=javascript]"))
                .isEmpty();
        assertThat(page.select("svg *").stream().map(Element::normalName).distinct())
                .isSubsetOf("circle", "path", "rect", "text");
    }

    @ParameterizedTest
    @MethodSource("names")
    void markdown_hostileName_isText(String name) throws IOException {
        Node document = Parser.builder()
                .extensions(List.of(TablesExtension.create(), StrikethroughExtension.create()))
                .build()
                .parse(report(workbook(name), "markdown"));

        Seen seen = new Seen();
        document.accept(seen);
        assertThat(seen.texts).contains("令和3年度 " + name + " 事業計画の実施状況");
        assertThat(seen.texts)
                .filteredOn(name::equals)
                .as("the KPI and the budget")
                .hasSize(2);
        assertThat(seen.active).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("turning")
    void names_thatTurnTheDirection_stayAmongThemselves(String mark, String shown) throws IOException {
        String name = "abc" + mark + "def";
        Document page = Jsoup.parse(report(workbook(name), "html"));

        assertThat(page.select("body *:not(script):not(style)").stream()
                        .filter(element -> element.ownText().contains(mark))
                        .map(Element::normalName)
                        .distinct())
                .containsExactly("bdi");
        assertThat(report(workbook(name), "markdown")).doesNotContain(mark).contains("abc" + shown + "def");
    }

    static List<Arguments> turning() {
        return List.of("202E", "202D", "2067", "200F").stream()
                .map(code -> Arguments.of(Character.toString(Integer.parseInt(code, 16)), "\\[U+" + code + "\\]"))
                .toList();
    }

    /** The texts of a document, each as a reader sees it, and whatever is more than text. */
    private static final class Seen extends AbstractVisitor {
        private final List<String> texts = new ArrayList<>();
        private final List<Node> active = new ArrayList<>();

        @Override
        protected void visitChildren(Node parent) {
            List<String> parts = new ArrayList<>();
            for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
                if (child instanceof Text text) {
                    parts.add(text.getLiteral());
                }
            }
            if (!parts.isEmpty()) {
                texts.add(parts.stream().collect(Collectors.joining()));
            }
            super.visitChildren(parent);
        }

        @Override
        public void visit(HtmlBlock html) {
            active.add(html);
        }

        @Override
        public void visit(HtmlInline html) {
            active.add(html);
        }

        @Override
        public void visit(Link link) {
            active.add(link);
        }

        @Override
        public void visit(Image image) {
            active.add(image);
        }
    }
}
