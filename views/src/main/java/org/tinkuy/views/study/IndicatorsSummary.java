package org.tinkuy.views.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.tinkuy.assess.Assessment;
import org.tinkuy.assess.CriterionResult;
import org.tinkuy.assess.State;
import org.tinkuy.study.StudyResults;
import org.tinkuy.views.Block;
import org.tinkuy.views.Finding;
import org.tinkuy.views.KeyFigures;
import org.tinkuy.views.Section;
import org.tinkuy.views.Tone;
import org.tinkuy.views.score.IndicatorsSection;
import org.tinkuy.views.wording.Wording;

/// The first page of a report by a set of indicators, which has no score: how much of it is
/// answered, which of its few targets are met, and what nobody has told yet.
final class IndicatorsSummary {
  private final StudyResults results;
  private final Assessment set;
  private final Wording words;

  IndicatorsSummary(StudyResults results, Assessment set, Wording words) {
    this.results = results;
    this.set = set;
    this.words = words;
  }

  Section section() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(IndicatorsSection.answered(set, words));
    int hidden = set.current().overall().count(State.HIDDEN);
    if (hidden > 0) {
      blocks.add(
          new Finding(
              words.text("report.summary.indicatorsHidden", "hidden", hidden), Tone.NEUTRAL));
    }
    add(blocks, "report.summary.targetsMet", Tone.GOOD, state -> state == State.MET);
    add(
        blocks,
        "report.summary.targetsOpen",
        Tone.ATTENTION,
        state -> state == State.PARTLY || state == State.NOT_MET);
    add(blocks, "report.summary.untold", Tone.NEUTRAL, state -> state == State.NO_DATA);
    blocks.add(new KeyFigures(new ParkFigures(results, words).figures()));
    return new Section("summary", words.text("report.summary"), blocks);
  }

  private void add(List<Block> blocks, String key, Tone tone, Predicate<State> states) {
    List<CriterionResult> found =
        set.results().stream().filter(result -> states.test(result.current().state())).toList();
    if (found.isEmpty()) {
      return;
    }
    String names =
        words.list(
            found.stream()
                .map(each -> each.id() + " " + words.name(set.framework().id(), each.criterion()))
                .toList());
    blocks.add(
        new Finding(
            words.text(key, Map.of("count", Integer.toString(found.size()), "names", names)),
            tone));
  }
}
