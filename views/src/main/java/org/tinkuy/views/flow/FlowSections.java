package org.tinkuy.views.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tinkuy.flows.FlowResults;
import org.tinkuy.study.StudyResults;
import org.tinkuy.views.Section;
import org.tinkuy.views.wording.Wording;

/// The sections of a report that tell what runs through a park: pictures, balances, circularity,
/// greenhouse gases.
public final class FlowSections {
  private FlowSections() {}

  /// The sections in reading order.
  public static List<Section> of(FlowResults results, StudyResults of, Wording words) {
    FlowNames names = new FlowNames(of.park(), words);
    List<Section> sections = new ArrayList<>();
    // a picture shows the flows of single firms
    boolean isPictured = !of.frame().isForOthers();
    if (isPictured) {
      sections.add(new FlowsSection(results, names, words).section());
    }
    sections.add(new BalanceSection(results, names, words).section(isPictured));
    sections.add(new CircularitySection(results, isPictured, names, words).section());
    sections.add(
        new CarbonSection(results.carbon(), results.inventory().period(), !isPictured, names, words)
            .section());
    return sections;
  }

  /// The water of a park in one sentence, with how many loops its picture has.
  public static String sentence(FlowResults results, StudyResults of, Wording words) {
    FlowNames names = new FlowNames(of.park(), words);
    String water = new BalanceSection(results, names, words).sentence();
    boolean isTold = results.findBalance("park.water").isPresent();
    if (of.frame().isForOthers() || !isTold) {
      return water;
    }
    int loops =
        new FlowsSection(results, names, words)
            .water()
            .map(sankey -> sankey.countLoops())
            .orElse(0);
    return words.text(
        "digest.flows.text", Map.of("water", water, "loops", Integer.toString(loops)));
  }

  /// What meters inside firms say against one another, a sentence for each network; none where all
  /// agree or others read it.
  public static List<String> contradictions(FlowResults results, StudyResults of, Wording words) {
    return new BalanceSection(results, new FlowNames(of.park(), words), words).contradictions();
  }
}
