package org.tinkuy.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tinkuy.document.KeyedDocument;
import org.tinkuy.document.KeyedDocument.Mapping;
import org.tinkuy.document.KeyedDocument.Node;
import org.tinkuy.document.KeyedDocument.Scalar;
import org.tinkuy.document.KeyedDocument.Sequence;
import org.tinkuy.exchange.Problem;
import org.tinkuy.formats.json.JsonReader;

/// Problems with known answers through the command's own door: those of `conformance/`, and those
/// below the folder that `TINKUY_CASES` names, where there is one.
class ProblemCasesTest {
  private static final Map<String, Double> TOLERANCES = Map.of("pooling", 1e-5, "sharing", 1e-4);
  private static final double TOLERANCE = 1e-6;

  static List<Path> cases() {
    List<Path> cases = new ArrayList<>(files(Folders.ROOT.resolve("conformance")));
    folderOfCases().ifPresent(folder -> cases.addAll(files(folder)));
    return cases;
  }

  private static Optional<Path> folderOfCases() {
    return Optional.ofNullable(System.getenv("TINKUY_CASES")).map(Path::of);
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      // projects of the shared folder may take minutes to prove
      return all.filter(file -> file.toString().endsWith(".json"))
          .filter(file -> !file.toString().contains("/schedule/"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(folder.toString(), e);
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theAnswerIsTheKnownOne(Path file) {
    Mapping problem = root(Folders.read(file));
    List<Object> args = new ArrayList<>(List.of("solve", file));
    Mapping expected = problem.findMapping("expected").orElseThrow();
    if (problem.findText("problem").orElseThrow().equals("exchange")) {
      args.addAll(List.of("--gap", "0"));
    }
    if (expected.find("exits").isPresent() || expected.find("shares").isPresent()) {
      args.addAll(List.of("--exits", "--shares"));
    }

    Terminal terminal = Terminal.run(args.toArray());

    assertThat(terminal.exit()).as(terminal.err()).isZero();
    assertThat(root(terminal.out()).findText("status")).contains("optimal");
    assertClose(expected, root(terminal.out()), "", new Scale(problem, expected));
    assertThat(problemsBy("answer-1", terminal.out())).isEmpty();
  }

  static List<Path> optimised() {
    return files(Folders.ROOT.resolve("conformance")).stream()
        .filter(file -> known(root(Folders.read(file))).isPresent())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("optimised")
  void aMillisecondGivesAnAnswerAndABoundWithTheKnownOneBetweenThem(Path file) {
    Mapping problem = root(Folders.read(file));
    double known = known(problem).orElseThrow();
    boolean most = problem.findText("problem").orElseThrow().equals("pooling");

    Terminal terminal = Terminal.run("solve", file, "--time-limit", "0.001");

    Mapping answer = root(terminal.out());
    assertThat(terminal.exit()).as(terminal.err()).isZero();
    assertThat(answer.findText("status").orElseThrow()).isIn("optimal", "feasible");
    // published figures are given to few digits
    double rounding = 2e-3 * Math.max(1, Math.abs(known));
    double reached = number(answer, "objective").orElseThrow();
    assertThat(most ? known - reached : reached - known).isGreaterThanOrEqualTo(-rounding);
    number(answer, "bound")
        .ifPresent(
            bound ->
                assertThat(most ? bound - known : known - bound).isGreaterThanOrEqualTo(-rounding));
    assertThat(problemsBy("answer-1", terminal.out())).isEmpty();
  }

  /// What is known to be the best, whatever its kind calls it.
  private static OptionalDouble known(Mapping problem) {
    Mapping expected = problem.findMapping("expected").orElseThrow();
    return Stream.of("objective", "fresh_tPerHour", "makespan")
        .flatMapToDouble(key -> number(expected, key).stream())
        .findFirst();
  }

  private static OptionalDouble number(Mapping mapping, String key) {
    return mapping.findText(key).stream().mapToDouble(Double::parseDouble).findFirst();
  }

  @Test
  void theSchemaRefusesAnAnswerWithoutItsOrigin() {
    Path file = Folders.ROOT.resolve("conformance/heat-smith-four-streams.json");
    String answer = Terminal.run("solve", file).out();

    assertThat(problemsBy("answer-1", answer)).isEmpty();
    for (String key : List.of("schema", "problem", "status", "provenance", "seed", "input")) {
      String without = answer.replaceFirst("\"" + key + "\"", "\"other\"");
      assertThat(problemsBy("answer-1", without)).as(key).isNotEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theFileKeepsTheSchemaOfItsKind(Path file) {
    String text = Folders.read(file);
    String kind = root(text).findText("problem").orElseThrow();

    assertThat(schemaProblems(kind, text)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void theSchemaRefusesAKeyThatIsNotKnown(String kind) {
    String text =
        files(Folders.ROOT.resolve("conformance")).stream()
            .map(Folders::read)
            .filter(each -> root(each).findText("problem").orElseThrow().equals(kind))
            .findFirst()
            .orElseThrow();

    assertThat(schemaProblems(kind, text.replaceFirst("\"expected\"", "\"expectd\""))).isNotEmpty();
    assertThat(schemaProblems(kind, text.replaceFirst("\"name\"|\"A\\+B\"|\"kind\"", "\"nam\"")))
        .isNotEmpty();
  }

  static List<String> kinds() {
    return List.copyOf(Problem.KINDS.keySet());
  }

  @Test
  void theCasesOfTheSharedFolderAreThereWhereItIsNamed() {
    Assumptions.assumeTrue(folderOfCases().isPresent(), "TINKUY_CASES names no folder");

    assertThat(files(folderOfCases().orElseThrow())).hasSizeGreaterThan(40);
  }

  private static List<String> schemaProblems(String kind, String text) {
    return problemsBy("problem-" + kind, text);
  }

  private static List<String> problemsBy(String name, String text) {
    Path schema = Folders.ROOT.resolve("schema/" + name + ".json");
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(Folders.read(schema))
        .validate(text, InputFormat.JSON)
        .stream()
        .map(Object::toString)
        .toList();
  }

  /// How close numbers must be: relative to themselves, or to the value of the whole for splits.
  private record Scale(Mapping problem, Mapping expected) {
    double tolerance(String path, double number) {
      String kind = problem.findText("problem").orElseThrow();
      boolean split = path.matches("\\.(shares|exits).*");
      double relative =
          expected
              .findText("tolerance")
              .map(Double::parseDouble)
              .orElse(TOLERANCES.getOrDefault(split ? "sharing" : kind, TOLERANCE));
      double whole =
          split
              ? number("withoutExchange") - number("objective")
              : problem.findMapping("values").map(Scale::largest).orElse(Math.abs(number));
      return Math.max(relative * whole, 1e-9);
    }

    private double number(String key) {
      return expected.findText(key).map(Double::parseDouble).orElse(0.0);
    }

    private static double largest(Mapping values) {
      return values.entries().values().stream()
          .mapToDouble(each -> Math.abs(Double.parseDouble(((Scalar) each).text())))
          .max()
          .orElse(1);
    }
  }

  private static void assertClose(Node expected, Node found, String path, Scale scale) {
    switch (expected) {
      case Mapping mapping ->
          mapping
              .entries()
              .forEach(
                  (key, each) -> {
                    if (!key.equals("tolerance") && !key.equals("source")) {
                      Node inner =
                          ((Mapping) found)
                              .find(key)
                              .orElseThrow(() -> new AssertionError("no " + path + "." + key));
                      assertClose(each, inner, path + "." + key, scale);
                    }
                  });
      case Sequence sequence -> {
        assertThat(((Sequence) found).items()).as(path).hasSameSizeAs(sequence.items());
        for (int i = 0; i < sequence.items().size(); i++) {
          assertClose(sequence.items().get(i), ((Sequence) found).items().get(i), path, scale);
        }
      }
      case Scalar scalar -> {
        double number = Double.parseDouble(scalar.text());
        assertThat(Double.parseDouble(((Scalar) found).text()))
            .as(path)
            .isCloseTo(number, within(scale.tolerance(path, number)));
      }
    }
  }

  private static Mapping root(String json) {
    return JsonReader.read("json", json.getBytes(UTF_8))
        .find()
        .map(KeyedDocument::root)
        .orElseThrow();
  }
}
