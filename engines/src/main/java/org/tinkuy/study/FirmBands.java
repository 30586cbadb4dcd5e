package org.tinkuy.study;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.catalog.DisclosureRules;
import org.tinkuy.disclosure.BandLine;
import org.tinkuy.disclosure.BandSheet;
import org.tinkuy.disclosure.BlindMatch;
import org.tinkuy.disclosure.HeatBand;
import org.tinkuy.disclosure.OfferBand;
import org.tinkuy.exchange.park.FirmTrade;
import org.tinkuy.flows.FlowResults;
import org.tinkuy.kernel.Period;
import org.tinkuy.park.Park;

/// The sheet of bands of a firm, with what only the firm itself should know of it.
///
/// @param sheet what others may see
/// @param flows which flow a line is about, by its number
/// @param left flows of which nobody says what they cost or are worth, or that earn money where
///   they go, so that they stand in no line
/// @param untold flows of heat, or of fuels that heat could stand in for, of which nobody says
///   between which temperatures, so that they stand in no line either
public record FirmBands(
    BandSheet sheet, Map<Integer, OwnFlow> flows, List<OwnFlow> left, List<OwnFlow> untold) {
  public FirmBands {
    flows = Map.copyOf(flows);
    left = List.copyOf(left);
    untold = List.copyOf(untold);
  }

  /// A flow of the firm.
  ///
  /// @param id its id
  /// @param carrier what it is made of
  public record OwnFlow(String id, String carrier) {}

  /// What is asked.
  ///
  /// @param tenant id of the firm
  /// @param reveal numbers of the lines whose numbers are told as they are
  public record Asked(String tenant, Set<Integer> reveal) {
    public Asked {
      reveal = Set.copyOf(reveal);
    }
  }

  /// Puts what a firm could give or take into bands.
  static FirmBands of(Park park, Catalog catalog, Period period, FlowResults flows, Asked asked) {
    DisclosureRules rules = catalog.rules().disclosure().with(park.profile().disclosure());
    // as wide as the least difference over which heat passes
    double step_K = catalog.rules().tolerances().get("minimumApproach");
    BandSheet.Steps steps =
        new BandSheet.Steps(rules.get(DisclosureRules.Name.BAND_FACTOR), OptionalDouble.of(step_K));
    List<BandLine> lines = new ArrayList<>();
    Map<Integer, OwnFlow> byNumber = new TreeMap<>();
    Set<OwnFlow> left = new LinkedHashSet<>();
    Set<OwnFlow> untold = new LinkedHashSet<>();
    for (FirmTrade trade :
        FirmTrade.list(park, catalog, period, FreeAmounts.of(flows), asked.tenant())) {
      OwnFlow own = new OwnFlow(trade.flow(), trade.carrier());
      if (trade.worth().saving_perUnit().orElse(-1) < 0) {
        left.add(own);
      } else if (trade.warmth().filter(each -> !each.isUsable(trade.gives())).isPresent()) {
        untold.add(own);
      } else {
        int number = lines.size() + 1;
        byNumber.put(number, own);
        lines.add(line(number, trade, steps, asked.reveal().contains(number)));
      }
    }
    String currency = park.profile().money().currency().getCurrencyCode();
    return new FirmBands(
        new BandSheet(currency, period.text(), withHeat(lines, steps), lines),
        byNumber,
        List.copyOf(left),
        List.copyOf(untold));
  }

  private static BandSheet.Steps withHeat(List<BandLine> lines, BandSheet.Steps steps) {
    boolean hot = lines.stream().anyMatch(line -> line.heat().isPresent());
    return hot ? steps : new BandSheet.Steps(steps.factor(), OptionalDouble.empty());
  }

  private static BandLine line(int number, FirmTrade trade, BandSheet.Steps steps, boolean reveal) {
    BandLine.Measure measure =
        trade.worth().unit().code().equals(BandLine.Measure.ENERGY.unit())
            ? BandLine.Measure.ENERGY
            : BandLine.Measure.TONNES;
    return new BandLine(
        number,
        trade.gives(),
        trade.fits(),
        measure,
        side(trade, steps.factor(), reveal),
        trade.warmth().map(warmth -> heat(warmth, steps, reveal)));
  }

  private static BlindMatch.Side side(FirmTrade trade, double factor, boolean reveal) {
    double quantity = trade.worth().quantity_perYear();
    double saving = trade.worth().saving_perUnit().orElseThrow();
    return reveal
        ? new BlindMatch.Side(OfferBand.revealed(quantity), OfferBand.revealed(saving))
        : BlindMatch.Side.banded(quantity, saving, factor);
  }

  private static HeatBand heat(FirmTrade.Warmth warmth, BandSheet.Steps steps, boolean reveal) {
    double from_C = warmth.from_C().orElseThrow();
    double to_C = warmth.to_C().orElseThrow();
    return reveal
        ? HeatBand.revealed(from_C, to_C)
        : HeatBand.banded(from_C, to_C, steps.temperature_K().orElseThrow());
  }
}
