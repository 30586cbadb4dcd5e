package org.tinkuy.exchange.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.solver.Tag;

/// What is said of the rules that cannot hold together.
class RulesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "demand | Sink 'mill' must get what it needs.",
        "supply | Source 'mill' gives no more than it has.",
        "limit | What goes to 'mill' keeps its limit of 'ash'.",
        "minimum | Arc 'mill' carries its minimum if it is used.",
        "oneMode | From 'mill' to 'ash' goes one mode only.",
        "partner | Arc 'mill' makes its firms partners.",
        "partners | Firm 'mill' has no more partners than it may.",
        "budget | The fixed costs keep to the budget.",
        "heatAt | Heat does not climb: what is needed above a shifted temperature of mill degC"
            + " comes from a source as hot.",
        "heatLeft | A utility takes what heat is left at a shifted temperature of mill degC.",
        "water | What flows into operation 'mill' flows out.",
        "inlet | The inlet of operation 'mill' keeps its limit of 'ash'.",
        "load | Operation 'mill' gives its load of 'ash' away.",
        "poolShares | The shares of what is in pool 'mill' sum to one.",
        "poolParts | What pool 'mill' sends to 'ash' is what its inputs put in for it.",
        "poolMixed | What pool 'mill' sends to 'ash' is mixed as the pool is.",
        "poolCapacity | Through pool 'mill' runs no more than it holds.",
        "poolDemand | Output 'mill' takes no more than it asks for.",
        "plant | What all operations pick up leaves with the fresh water.",
        "quality | At each impurity the sinks get water that is clean enough.",
        "leastHeat | The utilities give the least heat that will do.",
        "steamOf | Steam main 'mill' gives no more than it takes.",
        "excess | No group could do better alone than it is given.",
        "share | Prices give each firm its share of the saving.",
        "exit | The network is judged by the worst exit of a firm."
      })
  void eachRuleHasItsSentenceWithTheThingsItIsOf(String rule, String said) {
    Sentence sentence = Rules.say(Tag.of("exchange.rule." + rule, "mill", "ash"));

    assertThat(sentence.key()).isEqualTo("exchange.rule." + rule);
    assertThat(sentence.english()).isEqualTo(said);
  }

  /// A rule without a sentence is shown as it is, so that nobody takes a conflict for smaller.
  @Test
  void aRuleWithoutASentenceIsNamed() {
    assertThat(Rules.say(Tag.of("exchange.rule.unheardOf", "pool")).english())
        .contains("exchange.rule.unheardOf", "pool");
  }
}
