package org.tinkuy.study;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.catalog.DisclosureRules;
import org.tinkuy.disclosure.BandLine;
import org.tinkuy.disclosure.BandSheet;
import org.tinkuy.disclosure.BlindMatch;
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
public record FirmBands(BandSheet sheet, Map<Integer, OwnFlow> flows, List<OwnFlow> left) {
  public FirmBands {
    flows = Map.copyOf(flows);
    left = List.copyOf(left);
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
    double factor = rules.get(DisclosureRules.Name.BAND_FACTOR);
    List<BandLine> lines = new ArrayList<>();
    Map<Integer, OwnFlow> byNumber = new TreeMap<>();
    Set<OwnFlow> left = new LinkedHashSet<>();
    for (FirmTrade trade :
        FirmTrade.list(park, catalog, period, FreeAmounts.of(flows), asked.tenant())) {
      OwnFlow own = new OwnFlow(trade.flow(), trade.carrier());
      if (trade.saving_perT().orElse(-1) < 0) {
        left.add(own);
      } else {
        int number = lines.size() + 1;
        byNumber.put(number, own);
        lines.add(
            new BandLine(
                number,
                trade.gives(),
                trade.fits(),
                side(trade, factor, asked.reveal().contains(number))));
      }
    }
    String currency = park.profile().money().currency().getCurrencyCode();
    return new FirmBands(
        new BandSheet(currency, period.text(), factor, lines), byNumber, List.copyOf(left));
  }

  private static BlindMatch.Side side(FirmTrade trade, double factor, boolean reveal) {
    double saving_perT = trade.saving_perT().orElseThrow();
    return reveal
        ? new BlindMatch.Side(
            OfferBand.revealed(trade.quantity_tPerYear()), OfferBand.revealed(saving_perT))
        : BlindMatch.Side.banded(trade.quantity_tPerYear(), saving_perT, factor);
  }
}
