package org.tinkuy.views.section;

import java.util.List;
import java.util.Map;
import org.tinkuy.flows.FlowResults;
import org.tinkuy.park.Park;
import org.tinkuy.views.Section;

/// The sections of a report that tell what runs through a park: pictures, balances, circularity,
/// greenhouse gases.
public final class FlowSections {
  private FlowSections() {}

  /// The sections in reading order.
  public static List<Section> of(FlowResults results, Park park, Wording words) {
    FlowNames names = new FlowNames(park, words);
    return List.of(
        new FlowsSection(results, names, words).section(),
        new BalanceSection(results, names, words).section(),
        new CircularitySection(results.circularity(), words).section(),
        new CarbonSection(results.carbon(), names, words).section());
  }

  /// The water of a park in one sentence, with how many loops its picture has.
  public static String sentence(FlowResults results, Park park, Wording words) {
    FlowNames names = new FlowNames(park, words);
    String water = new BalanceSection(results, names, words).sentence();
    int loops =
        new FlowsSection(results, names, words)
            .water()
            .map(sankey -> sankey.countLoops())
            .orElse(0);
    return words.text(
        "digest.flows.text", Map.of("water", water, "loops", Integer.toString(loops)));
  }
}
