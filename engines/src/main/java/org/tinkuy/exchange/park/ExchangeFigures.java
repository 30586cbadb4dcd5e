package org.tinkuy.exchange.park;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tinkuy.catalog.Secrecy;
import org.tinkuy.figure.Contributor;
import org.tinkuy.figure.Figure;
import org.tinkuy.figure.Origin;
import org.tinkuy.formula.Term;
import org.tinkuy.formula.Value;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.kernel.Unit;
import org.tinkuy.park.Owners;
import org.tinkuy.park.Park;
import org.tinkuy.park.ParkRow;
import org.tinkuy.park.RowRef;

/// Makes the figures of exchanges, each with the firms behind it and how secret their rows are.
///
/// The money of an exchange can be read back into prices of a firm, so each figure is as secret as
/// the most secret row that went into it.
final class ExchangeFigures {
  private static final Sentence NOT_PROVED =
      Sentence.of("reason.exchange.notProved", "it is not proved that no network saves more");

  private final Owners owners;
  private final Unit money;

  ExchangeFigures(Park park) {
    this.owners = new Owners(park);
    this.money = Unit.money(park.profile().money().currency());
  }

  /// The figures of one exchange: its saving, and its tonnes or energy, `exchange:FROM>TO`.
  List<Figure> of(Deal deal) {
    String id = "exchange:" + deal.candidate().pair();
    Map<String, Double> gains = new TreeMap<>();
    gains.merge(deal.giver().firm(), Math.abs(deal.giver().gain_perYear()), Double::sum);
    gains.merge(deal.taker().firm(), Math.abs(deal.taker().gain_perYear()), Double::sum);
    Origin origin = origin(List.of(deal), gains);
    YearAmount amount = deal.amount();
    Figure.Range range = new Figure.Range(amount.value(), amount.low(), amount.high());
    return List.of(
        Figure.known(id, deal.saving(), money, origin.with(List.of(saving(id, deal)))),
        new Figure(
            id + (deal.candidate().isEnergy() ? ".energy" : ".tonnes"),
            Figure.State.KNOWN,
            Optional.of(range),
            deal.candidate().unit(),
            origin.with(List.of(amount(deal))),
            Sentence.NONE));
  }

  /// A figure of the whole network in money.
  ///
  /// @param most what no network can save more than; equal to the value where that is proved
  Figure whole(String id, double value, double most, List<Deal> deals) {
    Map<String, Double> gains = new TreeMap<>();
    for (Deal deal : deals) {
      gains.merge(deal.giver().firm(), Math.abs(deal.giver().gain_perYear()), Double::sum);
      gains.merge(deal.taker().firm(), Math.abs(deal.taker().gain_perYear()), Double::sum);
    }
    List<Term> terms =
        deals.stream().map(deal -> saving("exchange:" + deal.candidate().pair(), deal)).toList();
    Origin origin = origin(deals, gains).with(terms);
    return most <= value
        ? Figure.known(id, value, money, origin)
        : Figure.uncertain(id, new Figure.Range(value, value, most), money, origin, NOT_PROVED);
  }

  /// A figure of one firm in money.
  Figure ofFirm(String id, String firm, double value, List<Deal> deals) {
    return Figure.known(id, value, money, origin(deals, Map.of(firm, Math.abs(value))));
  }

  private Term saving(String label, Deal deal) {
    List<Term.Contribution> rows = new ArrayList<>();
    rows.add(
        new Term.Contribution(ref(deal.candidate().offer().flow()), deal.giver().own_perYear()));
    rows.add(
        new Term.Contribution(ref(deal.candidate().need().flow()), deal.taker().own_perYear()));
    return new Term(label, Value.Amount.exact(deal.saving(), money), rows, "");
  }

  private Term amount(Deal deal) {
    List<Term.Contribution> rows =
        List.of(
            new Term.Contribution(
                ref(deal.candidate().offer().flow()),
                deal.candidate().offer().flow().free().value()),
            new Term.Contribution(
                ref(deal.candidate().need().flow()),
                deal.candidate().need().flow().free().value()));
    return new Term(
        deal.candidate().pair(),
        Value.Amount.exact(deal.amount().value(), deal.candidate().unit()),
        rows,
        "");
  }

  private static RowRef ref(FreeFlow flow) {
    return flow.row().ref();
  }

  private Origin origin(List<Deal> deals, Map<String, Double> amounts) {
    Secrecy secrecy = Secrecy.T3;
    for (Deal deal : deals) {
      secrecy = secrecy.and(owners.secrecy(ref(deal.candidate().offer().flow())));
      secrecy = secrecy.and(owners.secrecy(ref(deal.candidate().need().flow())));
      Optional<ParkRow> route = deal.candidate().findings().route();
      secrecy = secrecy.and(route.map(row -> owners.secrecy(row.ref())).orElse(Secrecy.T3));
    }
    List<Contributor> contributors = new ArrayList<>();
    amounts.forEach((id, amount) -> contributors.add(new Contributor(id, amount)));
    return new Origin(contributors, secrecy, List.of());
  }
}
