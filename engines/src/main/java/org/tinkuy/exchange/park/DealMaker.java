package org.tinkuy.exchange.park;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tinkuy.catalog.LawRule;

/// Makes of a candidate that the best network uses what its two firms want to know of it.
final class DealMaker {
  private static final double KG_PER_T = 1000;

  private final List<Candidate> weighed;
  private final Map<String, OptionalDouble> hurdles;
  private final double carbonPrice_perTonne;

  /// @param weighed all candidates that could have been chosen
  /// @param hurdles the payback that each firm accepts, by id
  DealMaker(
      List<Candidate> weighed, Map<String, OptionalDouble> hurdles, double carbonPrice_perTonne) {
    this.weighed = List.copyOf(weighed);
    this.hurdles = hurdles;
    this.carbonPrice_perTonne = carbonPrice_perTonne;
  }

  /// An exchange at the price in the middle of what both sides could live with: each has half of
  /// the saving.
  Deal inTheMiddle(Candidate candidate, MonthlyAmount monthly) {
    double amount_t = monthly.year_t();
    double least = least(candidate, amount_t);
    double most = most(candidate, amount_t);
    return at(candidate, monthly, (least + most) / 2);
  }

  /// An exchange at a price.
  ///
  /// @param perT what the taker pays for a tonne; negative where the giver pays
  Deal at(Candidate candidate, MonthlyAmount monthly, double perT) {
    double amount_t = monthly.year_t();
    double paid = perT * amount_t;
    Side.Account given = giver(candidate, amount_t);
    Side.Account taken = taker(candidate, amount_t);
    RampUp ramp = candidate.rampUp();
    String from = candidate.giver();
    String to = candidate.taker();
    Side giver = Side.of(from, given, given.own_perYear() + paid, hurdle(from), ramp);
    Side taker = Side.of(to, taken, taken.own_perYear() - paid, hurdle(to), ramp);
    Deal.Price price = new Deal.Price(perT, least(candidate, amount_t), most(candidate, amount_t));
    return new Deal(
        candidate,
        range(candidate, amount_t),
        giver,
        taker,
        price,
        climate(candidate, amount_t),
        outlook(candidate, giver, taker),
        monthly);
  }

  private OptionalDouble hurdle(String firm) {
    return hurdles.getOrDefault(firm, OptionalDouble.empty());
  }

  private double least(Candidate candidate, double amount_t) {
    return -giver(candidate, amount_t).own_perYear() / amount_t;
  }

  private double most(Candidate candidate, double amount_t) {
    return taker(candidate, amount_t).own_perYear() / amount_t;
  }

  /// What the giver spares in disposal, less its part of transport, treatment and what is built.
  Side.Account giver(Candidate candidate, double amount_t) {
    double spared = candidate.offer().disposal_perT().orElseThrow() * amount_t;
    return account(candidate, amount_t, spared, candidate.investment().giverShare());
  }

  /// What the taker spares in purchases, less its part of transport, treatment and what is built.
  Side.Account taker(Candidate candidate, double amount_t) {
    double replaced_t = candidate.processing().replaced().orElseThrow() * amount_t;
    double virgin_perT =
        candidate.need().virgin_perT().orElseThrow()
            + carbon(candidate.need().virginCo2_kgPerT().orElse(0));
    return account(
        candidate, amount_t, virgin_perT * replaced_t, 1 - candidate.investment().giverShare());
  }

  private Side.Account account(Candidate candidate, double amount_t, double spared, double share) {
    double carrying_perT =
        candidate.carriage().haul_perT().orElseThrow()
            + candidate.processing().cost_perT().orElseThrow()
            + carbon(candidate.carriage().co2_kgPerT().orElse(0));
    double built_perYear = share * candidate.investment().perYear().orElseThrow();
    return new Side.Account(
        spared - share * carrying_perT * amount_t - built_perYear,
        built_perYear,
        share * candidate.investment().capex().orElseThrow());
  }

  private double carbon(double co2_kgPerT) {
    return carbonPrice_perTonne * co2_kgPerT / KG_PER_T;
  }

  /// How far the tonnes may be off: as far as the less sure of both flows.
  private static Tonnes range(Candidate candidate, double amount_t) {
    Tonnes given = candidate.offer().flow().free();
    Tonnes needed = candidate.need().flow().free();
    double low = Math.min(given.low() / given.value(), needed.low() / needed.value());
    double high = Math.min(given.high() / given.value(), needed.high() / needed.value());
    return new Tonnes(
        amount_t, amount_t * low, amount_t * high, given.estimated() || needed.estimated());
  }

  private static Climate climate(Candidate candidate, double amount_t) {
    double replaced_t = candidate.processing().replaced().orElseThrow() * amount_t;
    return new Climate(
        times(candidate.carriage().co2_kgPerT(), amount_t),
        times(candidate.need().virginCo2_kgPerT(), replaced_t),
        candidate.co2Rule());
  }

  private static OptionalDouble times(OptionalDouble perT, double amount_t) {
    return perT.isPresent()
        ? OptionalDouble.of(perT.getAsDouble() * amount_t)
        : OptionalDouble.empty();
  }

  private Outlook outlook(Candidate candidate, Side giver, Side taker) {
    List<String> givers =
        firms(each -> each.need().flow().id().equals(candidate.need().flow().id()))
            .map(Candidate::giver)
            .filter(firm -> !firm.equals(candidate.giver()))
            .distinct()
            .toList();
    List<String> takers =
        firms(each -> each.offer().flow().id().equals(candidate.offer().flow().id()))
            .map(Candidate::taker)
            .filter(firm -> !firm.equals(candidate.taker()))
            .distinct()
            .toList();
    Outlook.Backup backup = new Outlook.Backup(givers, takers);
    List<Outlook.Risk> risks = risks(candidate, giver, taker, backup);
    double trial_t =
        Math.max(candidate.offer().flow().minimum_t(), candidate.need().flow().minimum_t());
    return new Outlook(
        start(candidate),
        trial_t,
        candidate.rampUp(),
        term_yr(giver, taker),
        backup,
        risks,
        next(risks));
  }

  private Stream<Candidate> firms(Predicate<Candidate> fits) {
    return weighed.stream().filter(fits);
  }

  private static Optional<LocalDate> start(Candidate candidate) {
    Stream<LocalDate> stated =
        Stream.of(
                candidate.findings().route().flatMap(row -> row.findDate("start")),
                candidate.offer().flow().calendar().committedUntil(),
                candidate.need().flow().calendar().committedUntil())
            .flatMap(Optional::stream);
    return stated.max(LocalDate::compareTo);
  }

  private static int term_yr(Side giver, Side taker) {
    double longest = Math.max(giver.payback_yr().orElse(0), taker.payback_yr().orElse(0));
    return (int) Math.max(1, Math.ceil(longest));
  }

  private static List<Outlook.Risk> risks(
      Candidate candidate, Side giver, Side taker, Outlook.Backup backup) {
    FreeFlow given = candidate.offer().flow();
    FreeFlow needed = candidate.need().flow();
    List<Outlook.Risk> risks = new ArrayList<>();
    boolean unwilling = giver.consent() == Side.Consent.NO || taker.consent() == Side.Consent.NO;
    boolean unknown =
        giver.consent() == Side.Consent.UNKNOWN || taker.consent() == Side.Consent.UNKNOWN;
    add(risks, unwilling, Outlook.Risk.UNWILLING);
    add(risks, candidate.admission().verdict() == LawRule.Verdict.OPEN, Outlook.Risk.LAW_OPEN);
    add(risks, candidate.findings().crossing().isBorder(), Outlook.Risk.BORDER);
    add(risks, candidate.findings().crossing().isCustomsLine(), Outlook.Risk.CUSTOMS);
    add(
        risks,
        given.calendar().committedUntil().isPresent()
            || needed.calendar().committedUntil().isPresent(),
        Outlook.Risk.COMMITTED);
    add(risks, backup.givers().isEmpty(), Outlook.Risk.ONE_GIVER);
    add(risks, backup.takers().isEmpty(), Outlook.Risk.ONE_TAKER);
    add(risks, given.free().estimated() || needed.free().estimated(), Outlook.Risk.ESTIMATED);
    add(
        risks,
        given.calendar().variability().isPresent() || needed.calendar().variability().isPresent(),
        Outlook.Risk.VARIABLE);
    add(
        risks,
        !given.calendar().isAllYear() || !needed.calendar().isAllYear(),
        Outlook.Risk.SEASONAL);
    add(
        risks,
        candidate
            .carriage()
            .way()
            .filter(way -> way.found() == Way.Found.STRAIGHT_LINE)
            .isPresent(),
        Outlook.Risk.ROUGH_WAY);
    add(risks, unknown, Outlook.Risk.HURDLE_UNKNOWN);
    return risks;
  }

  private static void add(List<Outlook.Risk> risks, boolean holds, Outlook.Risk risk) {
    if (holds) {
      risks.add(risk);
    }
  }

  private static Outlook.Step next(List<Outlook.Risk> risks) {
    if (risks.contains(Outlook.Risk.LAW_OPEN)) {
      return Outlook.Step.ASK_AUTHORITY;
    }
    if (risks.contains(Outlook.Risk.UNWILLING)) {
      return Outlook.Step.NEGOTIATE;
    }
    if (risks.contains(Outlook.Risk.HURDLE_UNKNOWN)) {
      return Outlook.Step.ASK_HURDLE;
    }
    return risks.contains(Outlook.Risk.ESTIMATED) ? Outlook.Step.MEASURE : Outlook.Step.TRY;
  }
}
