package org.tinkuy.exchange.park;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Issue;
import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.Sentence;

/// What pairs of flows lack before they can be weighed, as remarks on the rows in which it is to be
/// written.
final class LackIssues {
  private static final Sentence HINT =
      Sentence.of("hint.exchange.lack", "State it, and the pair is weighed.");

  private static final Sentence RATE =
      Sentence.of(
          "hint.exchange.lackRate",
          "Add the rate to `indices` (name, period, value), and the pair is weighed.");

  private static final Sentence INDEX =
      Sentence.of(
          "hint.exchange.lackIndex",
          "Add the index to `indices` (name, period, value) for both years, and the pair is"
              + " weighed.");

  private static final Sentence FUEL =
      Sentence.of(
          "hint.exchange.fuel",
          "Write it as heatingValue=15 MJ/kg, net and as wet as it is handed over; of wood"
              + " moisture=35 %% will do.");

  private final Attempt attempt = new Attempt();
  private final Set<Lack> said = new HashSet<>();

  private LackIssues() {}

  /// One remark for each thing that is missing, of pairs of which no candidate can be weighed and
  /// none is refused; in the order of the candidates. The rate or index of an amount in a cell also
  /// where another mode of the pair can be weighed: what somebody wrote is not left aside without a
  /// word.
  static List<Issue> of(List<Candidate> candidates) {
    Set<String> settled = new TreeSet<>();
    candidates.stream()
        .filter(each -> each.canBeWeighed() || each.isRefused())
        .forEach(each -> settled.add(each.pair()));
    LackIssues issues = new LackIssues();
    for (Candidate candidate : candidates) {
      if (!candidate.isRefused()) {
        issues.add(candidate, settled.contains(candidate.pair()));
      }
    }
    return new ArrayList<>(issues.attempt.issues());
  }

  /// @param cellsOnly whether only what a cell says and no rate converts is told
  private void add(Candidate candidate, boolean cellsOnly) {
    boolean isGone =
        candidate.findings().lacks().stream()
            .anyMatch(lack -> lack.kind() == Lack.Kind.NOTHING_LEFT);
    if (isGone) {
      return;
    }
    for (Lack lack : candidate.findings().lacks()) {
      boolean isTold = !cellsOnly || lack.place().filter(at -> !at.column().isEmpty()).isPresent();
      if (isTold && said.add(lack)) {
        add(lack, candidate);
      }
    }
  }

  private void add(Lack lack, Candidate candidate) {
    Place given = candidate.offer().flow().row().place();
    Place needed = candidate.need().flow().row().place();
    String of = lack.of();
    switch (lack.kind()) {
      case DISPOSAL -> disposal(given.at("disposalCost"), of);
      case PRICE -> price(needed.at("price"), of);
      case QUALITY -> quality(given.at("quality"), of);
      case QUALITY_UNIT -> qualityUnit(given.at("quality"), of);
      case LIMIT -> limit(needed.at("quality"), of);
      case RATIO -> ratio(given, of, candidate.unit().code());
      case EFFICIENCY -> efficiency(lack.place().orElse(needed), of);
      case DISTANCE -> distance(given, of);
      case HAUL -> haul(given, of);
      case LIFE -> life(given, of);
      case TREATMENT -> treatment(given, of);
      case RATE -> rate(lack.place().orElse(given), of);
      case INDEX -> index(lack.place().orElse(given), of);
      case TEMPERATURE -> temperature(lack.place().orElse(given), of);
      case WRONG_WAY -> wrongWay(lack.place().orElse(given), of);
      case LOSS -> loss(given, of);
      case PER_TONNE -> perTonne(lack.place().orElse(given), of);
      case HEATING_VALUE -> heatingValue(lack.place().orElse(given), of);
      case NO_FUEL -> noFuel(lack.place().orElse(given), of);
      case BURNING -> burning(lack.place().orElse(given), of);
      case FIRE -> fire(lack.place().orElse(given), of);
      case NOTHING_LEFT, ROUTE, LINK, TOO_COLD, TOO_WARM, TOO_FAR, TOO_WET -> {
        // nothing that could be written would help; errors of routes and links are told at their
        // row
      }
    }
  }

  private void disposal(Place place, String of) {
    attempt.warn(
        "exchange.lack.disposal",
        place,
        HINT,
        "Flow '%s': what it costs, or earns, today is not stated (disposalCost, or price where"
            + " it is sold).",
        of);
  }

  private void price(Place place, String of) {
    attempt.warn(
        "exchange.lack.price",
        place,
        HINT,
        "Flow '%s': what is paid for it today is not stated (price).",
        of);
  }

  private void quality(Place place, String of) {
    attempt.warn(
        "exchange.lack.quality",
        place,
        HINT,
        "'%s' is not stated, though a taker limits it (quality); where there is none, write 0.",
        of);
  }

  private void qualityUnit(Place place, String of) {
    attempt.warn(
        "exchange.lack.qualityUnit",
        place,
        HINT,
        "'%s' is stated in a unit that cannot be compared with the limit of the taker.",
        of);
  }

  private void limit(Place place, String of) {
    attempt.warn(
        "exchange.lack.limit",
        place,
        HINT,
        "A limit cannot be weighed: '%s' (quality: write it as LOI<=3 %%).",
        of);
  }

  private void ratio(Place place, String of, String unit) {
    attempt.warn(
        "exchange.lack.ratio",
        place,
        HINT,
        "Pair '%s': how much 1 %s of what is given would replace is not stated (routes.replaces).",
        of,
        unit);
  }

  private void efficiency(Place place, String of) {
    attempt.warn(
        "exchange.lack.efficiency",
        place,
        Sentence.of(
            "hint.exchange.efficiency",
            "Write it with its sign, as boilerEfficiency=88 %%, or leave it out where it is not"
                + " known."),
        "Flow '%s': its boilerEfficiency is no share that a boiler reaches, so that what heat would"
            + " spare of it is not known.",
        of);
  }

  private void distance(Place place, String of) {
    attempt.warn(
        "exchange.lack.distance",
        place,
        HINT,
        "Pair '%s': its distance is not known (distances, plots or routes).",
        of);
  }

  private void haul(Place place, String of) {
    attempt.warn(
        "exchange.lack.haul",
        place,
        HINT,
        "Pair '%s': what carrying costs is not known (routes.haulCost, or a rate in indices).",
        of);
  }

  private void life(Place place, String of) {
    attempt.warn(
        "exchange.lack.life",
        place,
        HINT,
        "Pair '%s': how many years its investment serves is not stated (routes.life_yr).",
        of);
  }

  private void rate(Place place, String of) {
    attempt.warn(
        "exchange.lack.rate",
        place,
        RATE,
        "The exchange rate '%s' is missing (indices): without it the amount is not known in the"
            + " park's currency.",
        of);
  }

  private void index(Place place, String of) {
    attempt.warn(
        "exchange.lack.index",
        place,
        INDEX,
        "The price index '%s' is missing (indices, for both years): without it an amount of the"
            + " first year is not known at the prices of the second.",
        of);
  }

  private void temperature(Place place, String of) {
    attempt.warn(
        "exchange.lack.temperature",
        place,
        HINT,
        "'%s' is not stated: whether heat passes hangs on the temperatures of both flows.",
        of);
  }

  private void wrongWay(Place place, String of) {
    attempt.warn(
        "exchange.lack.wrongWay",
        place,
        Sentence.of(
            "hint.exchange.wrongWay", "Maybe temperatureFrom_C and temperatureTo_C are swapped."),
        "'%s' goes the wrong way: what gives heat off gets colder, what takes it gets warmer.",
        of);
  }

  private void loss(Place place, String of) {
    attempt.warn(
        "exchange.lack.loss",
        place,
        HINT,
        "Pair '%s': what of its energy arrives is not stated (routes.yield).",
        of);
  }

  private void perTonne(Place place, String of) {
    attempt.warn(
        "exchange.lack.perTonne",
        place,
        Sentence.of(
            "hint.exchange.perTonne",
            "Leave it empty, and state what must be built in capex and life_yr."),
        "'%s' is stated for a tonne, but energy is counted in MWh.",
        of);
  }

  private void treatment(Place place, String of) {
    attempt.warn(
        "exchange.lack.treatment",
        place,
        HINT,
        "Pair '%s': what its treatment costs is not stated (routes.treatmentCost).",
        of);
  }

  private void heatingValue(Place place, String of) {
    attempt.warn(
        "exchange.lack.heatingValue",
        place,
        FUEL,
        "Flow '%s': what a tonne of it gives as a fuel is not stated, and it differs too much to be"
            + " taken from others (quality: heatingValue).",
        of);
  }

  private void noFuel(Place place, String of) {
    attempt.warn(
        "exchange.lack.noFuel",
        place,
        FUEL,
        "'%s' is none that a fuel has: a heating value is of an amount and no more than that of"
            + " hydrogen, a moisture is a share below 100%%.",
        of);
  }

  private void burning(Place place, String of) {
    attempt.warn(
        "exchange.lack.burning",
        place,
        HINT,
        "Flow '%s': what burning it sets free is not stated (emissionFactor, kg CO2e for each unit"
            + " of the flow).",
        of);
  }

  private void fire(Place place, String of) {
    attempt.warn(
        "exchange.lack.fire",
        place,
        Sentence.of(
            "hint.exchange.fire",
            "Write 0 where the fire of the taker burns it as it is, and the pair is weighed."),
        "Pair '%s': what must be built to burn it is not stated (routes.capex, with life_yr).",
        of);
  }
}
