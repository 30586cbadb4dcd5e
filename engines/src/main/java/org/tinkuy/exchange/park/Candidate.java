package org.tinkuy.exchange.park;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.tinkuy.catalog.LawRule;
import org.tinkuy.exchange.law.Admission;
import org.tinkuy.exchange.law.Crossing;
import org.tinkuy.kernel.Check;
import org.tinkuy.kernel.Unit;
import org.tinkuy.park.ParkRow;

/// A possible exchange: what one firm gives out, for what another needs.
///
/// @param offer what is given
/// @param need what it would serve
/// @param knownBy why the two fit: the id of a known type of exchange, `sameCarrier`, or `route`
///   where the park itself says so
/// @param processing what is done to it
/// @param carriage how it gets there
/// @param investment what must be built first
/// @param admission what the law says
/// @param findings what else is known of it
public record Candidate(
    Offer offer,
    Need need,
    String knownBy,
    Processing processing,
    Carriage carriage,
    Investment investment,
    Admission admission,
    Findings findings) {
  /// The two firms have one and the same thing.
  public static final String SAME_CARRIER = "sameCarrier";

  /// The park's own table of routes says so.
  public static final String ROUTE = "route";

  /// What else is known of a candidate.
  ///
  /// @param route the row of the park that tells of it; empty where none does
  /// @param lacks what keeps it from being weighed; none where all is known
  /// @param laws what each law that may hold says on its own
  /// @param crossing which borders lie between the two firms
  /// @param prices the prices of other years that it is weighed with; none where all are of the
  ///   year of the study
  /// @param burning what it gives as a fuel; empty where it is not burnt
  /// @param compared whether the known type of exchange by which the two fit was compared with its
  ///   source; true where they fit by none
  public record Findings(
      Optional<ParkRow> route,
      List<Lack> lacks,
      Laws laws,
      Crossing crossing,
      List<BroughtPrice> prices,
      Optional<Burning> burning,
      boolean compared) {
    public Findings {
      prices = List.copyOf(prices);
      lacks = List.copyOf(lacks);
    }
  }

  /// What each law that may hold says on its own.
  ///
  /// @param home that of the country of who gives
  /// @param abroad that of borders, or what it would say if the exchange crossed one
  /// @param receiver that of the country of who takes, open where the catalog has none of it; empty
  ///   where both are in one country
  public record Laws(Admission home, Admission abroad, Optional<Admission> receiver) {
    /// What holds together: the strictest of them decides.
    public Admission together() {
      return receiver.map(own -> home.and(abroad).and(own)).orElse(home);
    }
  }

  public Candidate {
    Check.that(
        offer.flow().unit().equals(need.flow().unit()) || findings.burning().isPresent(),
        "exchange.park.unit",
        "Pair '%s>%s': both must be counted in one unit, or be burnt, but are in %s and %s. Maybe"
            + " one is stated as energy and the other as a mass: state both alike.",
        offer.flow().id(),
        need.flow().id(),
        offer.flow().unit(),
        need.flow().unit());
  }

  /// The unit of what passes, and of what is paid for one: t, or MWh of energy.
  public Unit unit() {
    return offer.flow().unit();
  }

  /// The unit of what is needed: MWh also where matter in tonnes is burnt for it.
  public Unit needed() {
    return need.flow().unit();
  }

  /// Whether it is counted by its energy: matter that is burnt is not.
  public boolean isEnergy() {
    return Energy.isGiven(offer.flow().carrier());
  }

  /// Whether an amount that it is weighed with is only what is usual.
  boolean isEstimated() {
    return offer.flow().free().estimated()
        || need.flow().free().estimated()
        || findings.burning().filter(Burning::isUsual).isPresent();
  }

  /// Greenhouse gases of burning a tonne, kg CO2e; 0 where it is not burnt; absent where nobody
  /// says.
  OptionalDouble burnt_kgPerUnit() {
    return findings.burning().map(Burning::emitted_kgPerT).orElse(OptionalDouble.of(0));
  }

  /// `T16-sand>T31-sandIn`: the pair, by which it can be asked for.
  public String pair() {
    return offer.flow().id() + ">" + need.flow().id();
  }

  /// The pair with its mode; unique.
  public String id() {
    return pair() + ":" + carriage.mode();
  }

  /// Id of the firm that gives.
  public String giver() {
    return offer.flow().firm().id();
  }

  /// Id of the firm that takes.
  public String taker() {
    return need.flow().firm().id();
  }

  /// Whether the law forbids it.
  public boolean isRefused() {
    return admission.verdict() == LawRule.Verdict.REFUSED;
  }

  /// Whether all that its money needs is known and the law does not forbid it.
  public boolean canBeWeighed() {
    return findings.lacks().isEmpty() && !isRefused();
  }

  /// The least that is worth passing, in the unit of what is given, a year: the larger of the
  /// smallest lots of both; 0 where none is stated.
  ///
  /// @return at least 0
  public double minimum() {
    double needed = need.flow().minimum();
    return Math.max(
        offer.flow().minimum(), needed == 0 ? 0 : needed / processing.replaced().orElse(1));
  }

  /// How it grows after its start, as far as the park says.
  public RampUp rampUp() {
    return RampUp.of(findings.route());
  }

  /// The rule by which the two share what it does to the climate: `cutOff` where the park says
  /// nothing.
  public String co2Rule() {
    return findings.route().flatMap(row -> row.findText("co2Rule")).orElse("cutOff");
  }
}
