package org.tinkuy.app.house;

import java.util.List;

/// For each rule one small source that breaks it and one that looks alike and keeps it.
final class BrokenSources {
  private static final String MAIN = "core/src/main/java/org/tinkuy/park/Plot.java";
  private static final String TEST = "core/src/test/java/org/tinkuy/park/PlotTest.java";
  private static final String INFO = "core/src/main/java/org/tinkuy/park/package-info.java";

  private BrokenSources() {}

  /// Two sources that show what a rule means.
  ///
  /// @param rule the name of the rule
  /// @param broken breaks it
  /// @param kept looks alike, yet keeps it
  record Sample(String rule, SourceFile broken, SourceFile kept) {
    @Override
    public String toString() {
      return rule;
    }
  }

  static List<Sample> all() {
    return List.of(
        main("a file has at most 500 lines", "\n".repeat(501), "\n".repeat(499)),
        main(
            "a record has at most 8 components",
            "record R(String a, String b, String c, String d, String e, String f, String g,"
                + " String h, String i) {}",
            "record R(String a, String b, String c, String d, String e, String f, String g,"
                + " String h) { static final String I = \"\"; }"),
        main(
            "a record holds no array",
            "record Series(double[] values) {}",
            "record Series(List<Double> values) { void f(double[] values) {} }"),
        main("a type is named by a noun of the domain", "class PlotManager {}", "class Manage {}"),
        main("a type is named by a noun of the domain", "interface IPlot {}", "class Issue {}"),
        main(
            "a type is named by a noun of the domain",
            "class A { enum PlotInfo {} }",
            "class A {}"),
        new Sample(
            "a package is named by its domain",
            SourceFile.of(MAIN, "package org.tinkuy.util;"),
            SourceFile.of(MAIN, "package org.tinkuy.park;")),
        main(
            "a public type is a word of docs/dictionary.md",
            "public class Gizmo {}",
            "public class ParkDocument { public enum Gizmo {} } class Other {}"),
        test(
            "a test method is a sentence",
            "class PlotTest { @Test void testArea() {} }",
            "class PlotTest { @Test void testifiesToArea() {} void testArea() {} }"),
        main(
            "a public type says what it is",
            "/// A plot.\npublic interface Plot { enum Use { FREE } }",
            "/// A plot.\npublic interface Plot { /// Use.\n enum Use { FREE } } class Other {}"),
        main(
            "a number in a record says its unit",
            "/// A plot.\n///\n/// @param id unique\npublic record Plot(String id, double area) {}",
            "/// A plot.\n///\n/// @param area in m2, > 0\npublic record Plot(String id, double area) {}"),
        new Sample(
            "a package says why it is there",
            SourceFile.of(INFO, "/// Plots.\n@NullMarked\npackage org.tinkuy.park;\n"),
            SourceFile.of(
                INFO, "/// Plots.\n".repeat(5) + "@NullMarked\npackage org.tinkuy.park;\n")),
        main(
            "a doc is written with ///",
            "/** A plot. */ class Plot {}",
            "/// A plot.\nclass Plot {}"),
        main(
            "a TODO names its issue",
            "// TODO measure it\nclass Plot {}",
            "// TODO measure it, #12\nclass Plot { String s = \"TODO\"; }"),
        main("no banners", "// ------ fields\nclass Plot {}", "// - one of a list\nclass Plot {}"),
        main("no @author", "/// @author me\nclass Plot {}", "/// By its author.\nclass Plot {}"),
        main(
            "no licence headers",
            "/* Copyright (c) 2026 us */ class Plot {}",
            "/// A licence to build on a plot.\nclass Plot {}"),
        main(
            "no history in comments",
            "// changed from acres\nclass Plot {}",
            "/// Changed by people.\nclass Plot {}"),
        main(
            "no code in comments",
            "// double area = 2;\nclass Plot {}",
            "// the area is measured at the fence;\n// 2 + 2 = 4\nclass Plot {}"),
        main(
            "no @SuppressWarnings",
            "@SuppressWarnings(\"all\") class Plot {}",
            "@Deprecated class Plot {}"),
        main(
            "no printStackTrace",
            "class Plot { void f(Error e) { e.printStackTrace(); } }",
            "class Plot { void f(Error e) { throw e; } }"),
        main("no import of everything", "import java.util.*;", "import java.util.List;"),
        test("no mocks", "import org.mockito.Mockito;", "import java.util.List;"),
        new Sample(
            "only app writes to the terminal",
            SourceFile.of(MAIN, "class Plot { { System.out.println(); } }"),
            SourceFile.of(
                "app/src/main/java/org/tinkuy/app/A.java",
                "class A { { System.err.println(); } }")),
        main(
            "only an edge catches everything",
            "class Plot { void f() { try { f(); } catch (Error | Exception e) { f(); } } }",
            "class Plot { void f() { try { f(); } catch (ArithmeticException e) { f(); } } }"));
  }

  private static Sample main(String rule, String broken, String kept) {
    return new Sample(rule, SourceFile.of(MAIN, broken), SourceFile.of(MAIN, kept));
  }

  private static Sample test(String rule, String broken, String kept) {
    return new Sample(rule, SourceFile.of(TEST, broken), SourceFile.of(TEST, kept));
  }
}
