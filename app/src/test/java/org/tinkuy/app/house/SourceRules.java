package org.tinkuy.app.house;

import static org.tinkuy.app.house.SourceRule.Reach.ALL;
import static org.tinkuy.app.house.SourceRule.Reach.MAIN;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnionTypeTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The rules of HOUSE.md that can be judged from the sources.
final class SourceRules {
  private static final int MAX_LINES = 500;
  private static final int MAX_COMPONENTS = 8;
  private static final Set<String> FORBIDDEN_WORDS =
      Set.of(
          "manager",
          "helper",
          "helpers",
          "util",
          "utils",
          "impl",
          "base",
          "abstract",
          "dto",
          "data",
          "info",
          "processor",
          "common");
  private static final Set<String> FORBIDDEN_PACKAGES =
      Set.of("util", "utils", "common", "impl", "dto", "helper", "helpers", "misc");
  private static final Set<String> NUMERIC =
      Set.of(
          "byte",
          "short",
          "int",
          "long",
          "float",
          "double",
          "Integer",
          "Long",
          "Double",
          "OptionalInt",
          "OptionalLong",
          "OptionalDouble",
          "BigInteger",
          "BigDecimal",
          "Fraction",
          "Quantity",
          "Money",
          "Rate",
          "Duration");

  /// The classes at which an unforeseen failure is caught and told.
  private static final Set<String> EDGES = Set.of("app/src/main/java/org/tinkuy/app/Main.java");

  private SourceRules() {}

  /// Every rule.
  ///
  /// @param words the entries of the dictionary, in lower case
  static List<SourceRule> all(Set<String> words) {
    List<SourceRule> rules = new ArrayList<>(shape());
    rules.addAll(names(words));
    rules.addAll(docs());
    rules.addAll(comments());
    rules.addAll(code());
    return rules;
  }

  private static List<SourceRule> shape() {
    return List.of(
        new SourceRule("a file has at most 500 lines", ALL, SourceRules::tooLong),
        new SourceRule("a record has at most 8 components", MAIN, SourceRules::tooWide),
        new SourceRule("a record holds no array", MAIN, SourceRules::arrays));
  }

  private static List<SourceRule> names(Set<String> words) {
    return List.of(
        new SourceRule("a type is named by a noun of the domain", ALL, SourceRules::emptyWords),
        new SourceRule("a package is named by its domain", ALL, SourceRules::emptyPackages),
        new SourceRule(
            "a public type is a word of docs/dictionary.md", MAIN, file -> unknown(file, words)),
        new SourceRule("a test method is a sentence", ALL, SourceRules::testPrefix));
  }

  private static List<SourceRule> docs() {
    return List.of(
        new SourceRule("a public type says what it is", MAIN, SourceRules::undocumented),
        new SourceRule("a number in a record says its unit", MAIN, SourceRules::bareNumbers),
        new SourceRule("a package says why it is there", MAIN, SourceRules::packageDoc));
  }

  private static List<SourceRule> comments() {
    return List.of(
        comment("a doc is written with ///", "^/\\*\\*.*"),
        comment("a TODO names its issue", ".*\\b(TODO|FIXME)\\b(?!.*#\\d).*"),
        comment("no banners", "^(//|/\\*|\\*)[-=*#_~/\\s]*[-=*#_~]{4,}.*"),
        comment("no @author", ".*@author\\b.*"),
        comment("no licence headers", "(?i).*(copyright \\(c\\)|licensed under the).*"),
        comment("no history in comments", "(?i)^[/*]+\\s*(now uses|changed from)\\b.*"),
        comment("no code in comments", "^//(?!/).*(\\w\\(.*\\)|\\w\\s?=\\s.*);$"));
  }

  private static List<SourceRule> code() {
    return List.of(
        tree("no @SuppressWarnings", ALL, AnnotationTree.class, SourceRules::suppresses),
        tree("no printStackTrace", ALL, MemberSelectTree.class, SourceRules::printsTrace),
        tree("no import of everything", ALL, ImportTree.class, SourceRules::importsAll),
        tree("no mocks", ALL, ImportTree.class, i -> i.toString().contains("org.mockito")),
        new SourceRule("only app writes to the terminal", MAIN, SourceRules::terminal),
        new SourceRule("only an edge catches everything", ALL, SourceRules::catchAll));
  }

  private static SourceRule comment(String name, String breach) {
    Predicate<String> breaks = Pattern.compile(breach).asMatchPredicate();
    return new SourceRule(
        name,
        ALL,
        file ->
            file.comments().stream()
                .filter(comment -> breaks.test(comment.text()))
                .map(comment -> comment.line() + " " + comment.text()));
  }

  private static <T extends Tree> SourceRule tree(
      String name, SourceRule.Reach reach, Class<T> kind, Predicate<T> breaks) {
    return new SourceRule(name, reach, file -> find(file, kind, breaks));
  }

  private static <T extends Tree> Stream<String> find(
      SourceFile file, Class<T> kind, Predicate<T> breaks) {
    List<String> found = new ArrayList<>();
    new TreeScanner<Void, Void>() {
      @Override
      public Void scan(Tree tree, Void unused) {
        if (kind.isInstance(tree) && breaks.test(kind.cast(tree))) {
          found.add(file.line(tree) + " " + tree.toString().lines().findFirst().orElse(""));
        }
        return super.scan(tree, null);
      }
    }.scan(file.unit(), null);
    return found.stream();
  }

  private static Stream<String> types(
      SourceFile file, Predicate<SourceFile.Type> breaks, Function<SourceFile.Type, String> text) {
    return file.types().stream()
        .filter(breaks)
        .map(type -> file.line(type.tree()) + " " + text.apply(type));
  }

  private static Stream<String> tooLong(SourceFile file) {
    long lines = file.text().lines().count();
    return lines <= MAX_LINES ? Stream.of() : Stream.of("1 has " + lines + " lines");
  }

  private static Stream<String> tooWide(SourceFile file) {
    return types(
        file,
        type -> type.components().size() > MAX_COMPONENTS,
        type -> type.name() + " has " + type.components().size() + " components");
  }

  private static Stream<String> arrays(SourceFile file) {
    return types(
        file,
        type -> type.components().stream().anyMatch(c -> c.getType().toString().endsWith("[]")),
        type -> type.name() + " holds an array");
  }

  private static Stream<String> emptyWords(SourceFile file) {
    return types(
        file,
        type ->
            words(type.name()).anyMatch(FORBIDDEN_WORDS::contains)
                || type.name().matches("I[A-Z][a-z].*"),
        SourceFile.Type::name);
  }

  private static Stream<String> emptyPackages(SourceFile file) {
    return Stream.of(file.packageName().split("\\."))
        .filter(part -> FORBIDDEN_PACKAGES.contains(part) || !part.matches("[a-z]*"))
        .map(part -> "1 package part " + part);
  }

  private static Stream<String> unknown(SourceFile file, Set<String> words) {
    return types(
        file,
        type -> type.isPublic() && type.isTopLevel() && !words.contains(entry(type.name())),
        type -> type.name() + ": no entry '" + entry(type.name()) + "'");
  }

  /// The dictionary entry for a type: `ParkDocument` is "park document".
  static String entry(String typeName) {
    return String.join(" ", words(typeName).toList());
  }

  private static Stream<String> words(String typeName) {
    return Stream.of(typeName.split("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])"))
        .map(word -> word.toLowerCase(Locale.ROOT));
  }

  private static Stream<String> testPrefix(SourceFile file) {
    return find(
        file,
        MethodTree.class,
        method ->
            method.getName().toString().matches("test([A-Z_].*)?")
                && method.getModifiers().getAnnotations().stream()
                    .anyMatch(a -> a.getAnnotationType().toString().endsWith("Test")));
  }

  private static Stream<String> undocumented(SourceFile file) {
    return types(
        file, type -> type.isPublic() && type.doc().isBlank(), type -> type.name() + " has no doc");
  }

  private static Stream<String> bareNumbers(SourceFile file) {
    return file.types().stream()
        .filter(SourceFile.Type::isPublic)
        .flatMap(
            type ->
                type.components().stream()
                    .filter(
                        c -> NUMERIC.contains(c.getType().toString().replaceAll("@\\w+\\s", "")))
                    .filter(c -> !type.doc().matches("(?s).*@param\\s+" + c.getName() + "\\s.*"))
                    .map(c -> file.line(c) + " " + type.name() + "." + c.getName()));
  }

  private static Stream<String> packageDoc(SourceFile file) {
    if (!file.isPackageInfo()) {
      return Stream.of();
    }
    long lines = file.text().lines().filter(line -> line.startsWith("///")).count();
    boolean marked = file.text().contains("\n@NullMarked\n");
    return lines >= 5 && lines <= 20 && marked
        ? Stream.of()
        : Stream.of("1 has " + lines + " lines of doc" + (marked ? "" : ", no @NullMarked"));
  }

  private static boolean suppresses(AnnotationTree annotation) {
    return SourceFile.isNamed(annotation, "SuppressWarnings");
  }

  private static boolean printsTrace(MemberSelectTree select) {
    return select.getIdentifier().contentEquals("printStackTrace");
  }

  private static boolean importsAll(ImportTree tree) {
    return tree.getQualifiedIdentifier().toString().endsWith(".*") || tree.isModule();
  }

  private static Stream<String> terminal(SourceFile file) {
    if (file.path().startsWith("app/")) {
      return Stream.of();
    }
    return find(
        file, MemberSelectTree.class, select -> select.toString().matches("System\\.(out|err)"));
  }

  private static Stream<String> catchAll(SourceFile file) {
    if (EDGES.contains(file.path())) {
      return Stream.of();
    }
    return find(
        file,
        CatchTree.class,
        tree -> {
          Tree type = tree.getParameter().getType();
          String caught = type.toString();
          return type instanceof UnionTypeTree
              ? Stream.of(caught.split("\\s*\\|\\s*")).anyMatch(SourceRules::isEverything)
              : isEverything(caught);
        });
  }

  private static boolean isEverything(String type) {
    return type.equals("Exception") || type.equals("Throwable");
  }
}
