package org.tinkuy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tinkuy.catalog.Texts;
import org.tinkuy.exchange.Problem;
import org.tinkuy.exchange.ProblemRequest;
import org.tinkuy.exchange.proof.Rules;
import org.tinkuy.solver.Model;
import org.tinkuy.solver.Outcome;
import org.tinkuy.solver.Scheduler;
import org.tinkuy.solver.Solution;
import org.tinkuy.solver.SolveRequest;
import org.tinkuy.solver.Solver;
import org.tinkuy.solver.Solvers;
import org.tinkuy.solver.Tag;

/// Every rule that a model states has a sentence in every language: where limits cannot hold
/// together, these sentences are all that a person reads.
class RuleSentencesTest {
  private static final Texts TEXTS = Wiring.load().catalog().texts();
  private static final Map<String, Tag> STATED = new ConcurrentSkipListMap<>();
  private static final double TIME_s = 2;

  /// Solvers that keep the tags of whatever they are asked.
  private record Listening(Solvers solvers, Map<String, Tag> heard) implements Solvers {
    @Override
    public Solver linear() {
      return new Ear(solvers.linear(), heard);
    }

    @Override
    public Solver quadratic() {
      return new Ear(solvers.quadratic(), heard);
    }

    @Override
    public Scheduler scheduler() {
      return solvers.scheduler();
    }
  }

  private record Ear(Solver solver, Map<String, Tag> heard) implements Solver {
    @Override
    public String name() {
      return solver.name();
    }

    @Override
    public boolean canSolve(Model model) {
      return solver.canSolve(model);
    }

    @Override
    public Outcome<Solution> solve(SolveRequest request) {
      request.model().constraints().forEach(row -> heard.put(row.tag().key(), row.tag()));
      return solver.solve(request);
    }
  }

  /// What the models of all cases of `conformance/` state; how far they are solved does not matter.
  @BeforeAll
  static void state() {
    Solvers solvers = new Listening(ProblemFiles.solvers(), STATED);
    for (Path file : files(Folders.ROOT.resolve("conformance"), ".json")) {
      boolean shares = file.getFileName().toString().equals("exchange-small-park.json");
      ProblemRequest request = new ProblemRequest(TIME_s, 1e-2, shares, shares);
      ProblemFiles.read(file)
          .find()
          .ifPresent(asked -> Problem.solve(asked.problem(), request, () -> solvers));
    }
  }

  private static List<Path> files(Path folder, String ending) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(folder.toString(), e);
    }
  }

  @Test
  void theModelsOfTheCasesStateRulesOfEveryKind() {
    assertThat(STATED.keySet())
        .contains(
            "exchange.rule.demand",
            "exchange.rule.minimum",
            "exchange.rule.poolCapacity",
            "exchange.rule.poolDemand",
            "exchange.rule.poolMixed",
            "exchange.rule.poolParts",
            "exchange.rule.poolShares",
            "exchange.rule.load",
            "exchange.rule.excess",
            "exchange.rule.steamOf");
  }

  @Test
  void everyRuleThatIsStatedIsSaidBySentence() {
    STATED.forEach((key, tag) -> assertThat(Rules.say(tag).key()).isEqualTo(key));
  }

  /// A sentence for something else would be worse than none.
  @Test
  void noSentenceLeavesOutWhatTheRuleIsOf() {
    for (Tag tag : STATED.values()) {
      for (String value : tag.values()) {
        assertThat(Rules.say(tag).english()).contains(value);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "es", "fr"})
  void everyRuleHasItsSentenceInEveryLanguage(String language) {
    assertThat(STATED.keySet())
        .allSatisfy(key -> assertThat(TEXTS.byLanguage().get(language)).containsKey(key));
  }

  /// Also rules that no case happens to state.
  @Test
  void everyRuleThatIsWrittenInTheEngineHasASentence() throws IOException {
    Pattern written = Pattern.compile("Tag\\.of\\(\\s*\"(exchange[^\"]*)\"");
    Set<String> keys = new TreeSet<>();
    Path source = Folders.ROOT.resolve("engines/src/main/java/org/tinkuy/exchange");
    for (Path file : files(source, ".java")) {
      Matcher matcher = written.matcher(Files.readString(file));
      while (matcher.find()) {
        keys.add(matcher.group(1));
      }
    }
    List<String> silent = new ArrayList<>(keys);
    silent.removeIf(key -> Rules.say(Tag.of(key, "a", "b")).key().equals(key));

    assertThat(keys).hasSizeGreaterThan(15);
    assertThat(silent).isEmpty();
  }
}
