package org.tinkuy.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.tinkuy.catalog.Secrecy;
import org.tinkuy.disclosure.HidingRule;
import org.tinkuy.exchange.park.Candidate;
import org.tinkuy.exchange.park.Deal;
import org.tinkuy.exchange.park.FreeFlow;
import org.tinkuy.exchange.park.ParkExchanges;
import org.tinkuy.exchange.park.Side;
import org.tinkuy.figure.Figure;
import org.tinkuy.figure.Origin;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.kernel.Unit;
import org.tinkuy.park.Owners;
import org.tinkuy.park.Park;
import org.tinkuy.study.ExchangeExtract.Total;

/// The exchanges of a park as others than the operator see them. Of its own exchange a tenant sees
/// its own side, and its partner where that is open to it: where the two have agreed, where a link
/// between the two flows exists already, or where the partner lets everybody know of its flow. What
/// a firm adds to the network, and its share of the saving, contain what its partners save and are
/// for the operator alone.
final class DisclosedExchanges {
  private static final String AGREED = "agreed";

  private final ParkExchanges full;
  private final ExchangeTotals totals;
  private final Sight sight;
  private final Park park;

  DisclosedExchanges(ParkExchanges full, ExchangeTotals totals, Sight sight, Park park) {
    this.full = full;
    this.totals = totals;
    this.sight = sight;
    this.park = park;
  }

  /// @param tenant whose own exchanges are shown besides; empty for the public
  ExchangeExtract extract(String tenant) {
    List<Total> shown = totals.list().stream().map(this::shown).toList();
    return new ExchangeExtract(
        full.period(), full.currency(), shown, gap(shown), kept(), own(tenant));
  }

  private Total shown(Total total) {
    return new Total(
        total.scope(),
        total.code(),
        sight.show(total.count()),
        sight.show(total.saving()),
        total.tonnes().map(sight::show),
        total.energy().map(sight::show),
        sight.show(total.co2()));
  }

  /// 0, since a network that is not proved the best is not told of; hidden where the saving is, no
  /// data where there are no totals.
  private Figure gap(List<Total> shown) {
    String id = ExchangeTotals.GAP;
    if (shown.isEmpty()) {
      return Figure.none(id, Figure.State.NO_DATA, Origin.NONE, Sentence.NONE);
    }
    return shown.getFirst().saving().isHidden()
        ? Figure.hidden(id, HidingRule.MADE_OF_HIDDEN.sentence())
        : Figure.known(id, 0, Unit.ONE, Origin.NONE);
  }

  private List<Figure> kept() {
    List<Figure> kept = new ArrayList<>();
    full.greedySaving()
        .ifPresent(_ -> kept.add(kept(ExchangeTotals.GREEDY, HidingRule.SUBTRACTION)));
    full.network()
        .filter(network -> !network.exits().isEmpty())
        .ifPresent(_ -> kept.add(kept("exchange:exits", HidingRule.ONE_FIRM)));
    full.extras().split().ifPresent(_ -> kept.add(kept("exchange:shares", HidingRule.ONE_FIRM)));
    full.extras().robust().ifPresent(_ -> kept.add(kept("exchange:robust", HidingRule.ONE_FIRM)));
    return kept;
  }

  private static Figure kept(String id, HidingRule rule) {
    return Figure.hidden(id, rule.sentence());
  }

  private List<OwnExchange> own(String tenant) {
    List<OwnExchange> own = new ArrayList<>();
    if (!ExchangeTotals.isSettled(full)) {
      return own;
    }
    for (Deal deal : full.deals()) {
      if (deal.giver().firm().equals(tenant)) {
        own.add(own(deal, true));
      } else if (deal.taker().firm().equals(tenant)) {
        own.add(own(deal, false));
      }
    }
    return own;
  }

  private OwnExchange own(Deal deal, boolean gives) {
    Candidate candidate = deal.candidate();
    FreeFlow mine = gives ? candidate.offer().flow() : candidate.need().flow();
    FreeFlow other = gives ? candidate.need().flow() : candidate.offer().flow();
    return new OwnExchange(
        gives,
        mine.id(),
        mine.carrier().id(),
        candidate.admission().verdict(),
        isOpen(candidate, other) ? Optional.of(terms(deal, other, gives)) : Optional.empty());
  }

  private boolean isOpen(Candidate candidate, FreeFlow other) {
    boolean agreed =
        candidate
            .findings()
            .route()
            .flatMap(row -> row.findText("status"))
            .filter(AGREED::equals)
            .isPresent();
    return agreed
        || isLinked(candidate)
        || new Owners(park).secrecy(other.row().ref()) == Secrecy.T3;
  }

  private boolean isLinked(Candidate candidate) {
    return park.table("links").rows().stream()
        .anyMatch(
            link ->
                link.text("from").equals(candidate.offer().flow().id())
                    && link.text("to").equals(candidate.need().flow().id()));
  }

  private static OwnExchange.Terms terms(Deal deal, FreeFlow other, boolean gives) {
    Candidate candidate = deal.candidate();
    Side side = gives ? deal.giver() : deal.taker();
    OptionalDouble distance =
        candidate.carriage().way().stream().mapToDouble(way -> way.distance_km()).findFirst();
    return new OwnExchange.Terms(
        other.firm().name(),
        other.carrier().id(),
        new OwnExchange.Amount(deal.amount().value(), candidate.unit(), candidate.isEnergy()),
        candidate.admission(),
        new OwnExchange.Transport(
            candidate.carriage().mode(), distance, candidate.processing().treatment()),
        new OwnExchange.OwnSide(
            side.own_perYear(),
            side.capex(),
            side.unpaid_yr(),
            side.hurdle_yr(),
            gives ? deal.price().giverLeast() : deal.price().takerMost()));
  }
}
