package org.tinkuy.views.exchange;

import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.tinkuy.catalog.LawRule;
import org.tinkuy.document.Countries;
import org.tinkuy.exchange.law.Admission;
import org.tinkuy.exchange.park.Candidate;
import org.tinkuy.exchange.park.Deal;
import org.tinkuy.exchange.park.FreeFlow;
import org.tinkuy.exchange.park.Lack;
import org.tinkuy.exchange.park.Outside;
import org.tinkuy.exchange.park.Side;
import org.tinkuy.exchange.park.Way;
import org.tinkuy.kernel.Money;
import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.Unit;
import org.tinkuy.park.Park;
import org.tinkuy.views.Sign;
import org.tinkuy.views.StateCell;
import org.tinkuy.views.flow.FlowNames;
import org.tinkuy.views.wording.UnitText;
import org.tinkuy.views.wording.Wording;

/// What exchanges, their firms and their money are called in one language.
final class ExchangeNames {
  private static final double MILLION = 1e6;
  private static final double THOUSAND = 1e3;

  private final FlowNames names;
  private final Wording words;
  private final Currency currency;

  ExchangeNames(Park park, Wording words) {
    this.names = new FlowNames(park, words);
    this.words = words;
    this.currency = park.profile().money().currency();
  }

  String firm(String id) {
    return names.holder(id);
  }

  String firms(List<String> ids) {
    return ids.stream().map(this::firm).collect(Collectors.joining(", "));
  }

  /// A sentence that ends with the name of a firm which ends with a stop: `S.A.` and not `S.A..`.
  static String oneStop(String sentence) {
    return sentence.replaceAll("(?<!\\.)\\.\\.(?!\\.)", ".");
  }

  String carrier(String id) {
    return words.text("carrier." + id + ".name");
  }

  /// `Fly ash: Power Ltd > Cement Ltd`.
  String title(Candidate candidate) {
    Map<String, String> places = new HashMap<>();
    places.put("what", carrier(candidate.offer().flow().carrier().id()));
    places.put("from", firm(candidate.giver()));
    places.put("to", firm(candidate.taker()));
    return words.text("exchange.title", places);
  }

  /// `Heat: Power Ltd > 3 firms`.
  String title(Candidate candidate, int takers) {
    return words.text(
        "exchange.title",
        Map.of(
            "what", carrier(candidate.offer().flow().carrier().id()),
            "from", firm(candidate.giver()),
            "to", words.text("exchange.firms", "count", words.whole(takers))));
  }

  /// `Whey: Dairy Ltd > Feed Ltd, in place of food waste`; what is the same is not said to replace
  /// itself.
  private String titleWithNeed(Candidate candidate) {
    if (candidate.offer().flow().carrier().equals(candidate.need().flow().carrier())) {
      return title(candidate);
    }
    return words.text(
        "exchange.title.need",
        Map.of(
            "title", title(candidate),
            "need", carrier(candidate.need().flow().carrier().id())));
  }

  /// The shortest name that tells a pair from those that are listed with it: with what it would
  /// replace, and at last with the flow that it would, since a firm may have several of one kind.
  String titleAmong(Candidate candidate, List<Candidate> listed) {
    String title = title(candidate);
    String longer = titleWithNeed(candidate);
    if (count(listed, each -> title(each).equals(title)) <= 1) {
      return title;
    }
    return count(listed, each -> titleWithNeed(each).equals(longer)) <= 1
        ? longer
        : words.text(
            "exchange.title.flow", Map.of("title", longer, "flow", candidate.need().flow().id()));
  }

  private static long count(List<Candidate> listed, Predicate<Candidate> isAlike) {
    return listed.stream().filter(isAlike).count();
  }

  /// Of whose needs the temperatures are missing, in one sentence.
  ///
  /// @param unpaid whether what is paid today is missing too
  String temperaturesMissing(List<Candidate> candidates, boolean unpaid) {
    List<String> needs = candidates.stream().map(each -> flow(each.need().flow())).toList();
    String key = unpaid ? "exchange.lack.PRICES_TEMPERATURES" : "exchange.lack.TEMPERATURES";
    return oneStop(words.text(key, "of", words.list(needs)));
  }

  /// An amount of money that reads well: `1.2 million USD`, `85,000 USD`, `38 USD`.
  String money(double amount) {
    return money(amount, words);
  }

  /// The same in words that may round outwards.
  String money(double amount, Wording in) {
    if (Math.abs(amount) >= MILLION) {
      return in.text(
          "exchange.money.million",
          Map.of(
              "amount",
              in.number(amount / MILLION, 2),
              "currency",
              UnitText.of(currency.toString(), in)));
    }
    double shown = Math.abs(amount) >= 10 * THOUSAND ? in.numbers().rounded(amount, -3) : amount;
    return in.number(shown, amount != 0 && Math.abs(amount) < 10 ? 2 : 0) + " " + currency;
  }

  /// An amount of money in its own currency with what its size needs of decimals: `0.131 USD`,
  /// `357,700 EUR`.
  String exact(Money money) {
    double size = Math.abs(money.amount());
    int decimals = size < 1 ? 4 : size < 1000 ? 2 : 0;
    return words.number(money.amount(), decimals) + " " + money.currency();
  }

  /// Money for one unit of what is exchanged: `USD/t`, `USD/MWh`.
  String perUnit(Unit unit) {
    return currency + "/" + unit.code();
  }

  /// A price with its unit: `12.50 USD/MWh`.
  String price(double perUnit, Unit unit) {
    return words.number(perUnit, 2) + " " + perUnit(unit);
  }

  /// Money for one of the unit that stands in another column of the same row.
  String perAnyUnit() {
    return words.text("exchange.perUnit", "currency", currency);
  }

  String perTonne() {
    return currency + "/t";
  }

  /// An amount of what is exchanged: `1,200 t`, `300 MWh`.
  String amount(double value, Candidate candidate) {
    return amount(value, candidate.unit());
  }

  String amount(double value, Unit unit) {
    return words.number(value, 0) + " " + unit.code();
  }

  String perYear() {
    return currency + "/" + words.text("exchange.year");
  }

  String mode(String mode) {
    return words.text("exchange.mode." + mode);
  }

  String way(Candidate candidate) {
    return candidate
        .carriage()
        .way()
        .map(
            way ->
                words.text(
                    "exchange.way." + found(way),
                    Map.of(
                        "km", words.number(way.distance_km(), 2),
                        "mode", mode(candidate.carriage().mode()))))
        .orElse(words.text("exchange.way.none"));
  }

  private static String found(Way way) {
    return way.found().name();
  }

  StateCell law(Admission admission) {
    return switch (admission.verdict()) {
      case ALLOWED -> new StateCell(Sign.MET, lawWord(admission));
      case OPEN -> new StateCell(Sign.PARTLY, lawWord(admission));
      case REFUSED -> new StateCell(Sign.REFUSED, lawWord(admission));
    };
  }

  private String lawWord(Admission admission) {
    String verdict = words.text("exchange.law." + admission.verdict());
    return admission.status().isEmpty()
        ? verdict
        : words.text(
            "exchange.law.as",
            Map.of(
                "verdict", verdict, "status", words.text("exchange.status." + admission.status())));
  }

  /// What the rules say that decided, one sentence after the other, and whether the country that
  /// receives has any in the catalog.
  String why(Candidate candidate) {
    boolean noReceiver =
        candidate.findings().laws().receiver().filter(own -> own.scheme().isEmpty()).isPresent();
    if (!noReceiver || candidate.isRefused()) {
      return why(candidate.admission());
    }
    Candidate.Laws laws = candidate.findings().laws();
    Admission others = laws.home().and(laws.abroad());
    String receiver =
        words.text("exchange.law.noReceiver", "to", country(candidate.findings().crossing().to()));
    return others.verdict() == LawRule.Verdict.ALLOWED ? receiver : why(others) + " " + receiver;
  }

  /// How the source of a rule is cited: by the title in the reader's language where that is an
  /// official one of the law, else as the country has it.
  String source(LawRule rule) {
    String written = rule.provenance().source();
    return words.translated(rule.sourceKey(), written).orElse(written);
  }

  /// The source of a rule, and whether anybody compared the rule with it.
  String sourced(LawRule rule) {
    String known = rule.provenance().verified() ? "verified" : "unverified";
    return words.text("exchange.rule." + known, "source", source(rule));
  }

  String country(String code) {
    return Countries.name(code, words.language());
  }

  /// A country without rules leaves all open; what another one or the border forbids is said.
  private String why(Admission admission) {
    if (admission.scheme().isEmpty() && admission.verdict() != LawRule.Verdict.REFUSED) {
      return words.text("exchange.law.noScheme");
    }
    if (admission.deciding().isEmpty() || isSilent(admission)) {
      return words.text("exchange.law.silent");
    }
    return admission.deciding().stream()
        .map(rule -> words.printed(rule.says()))
        .collect(Collectors.joining(" "));
  }

  private static boolean isSilent(Admission admission) {
    return admission.verdict() == LawRule.Verdict.OPEN
        && admission.deciding().stream().noneMatch(rule -> rule.verdict() == LawRule.Verdict.OPEN);
  }

  String knownBy(Candidate candidate) {
    return switch (candidate.knownBy()) {
      case Candidate.SAME_CARRIER -> words.text("exchange.known.sameCarrier");
      case Candidate.ROUTE -> words.text("exchange.known.route");
      case String type -> known(type, candidate.findings().compared());
    };
  }

  private String known(String type, boolean compared) {
    String what = words.text("exchange." + type + ".name");
    return compared ? what : words.text("exchange.known.open", "what", what);
  }

  /// All that is missing of a pair, each thing once: flows of which both temperatures are missing
  /// stand in one sentence.
  String lacks(Candidate candidate) {
    List<Lack> lacks = candidate.findings().lacks();
    List<String> untold =
        lacks.stream()
            .filter(ExchangeNames::isOfTemperature)
            .map(Lack::subject)
            .collect(Collectors.groupingBy(id -> id, LinkedHashMap::new, Collectors.counting()))
            .entrySet()
            .stream()
            .filter(each -> each.getValue() == 2)
            .map(Map.Entry::getKey)
            .toList();
    List<String> flows = untold.stream().map(id -> subject(id, candidate)).toList();
    return lacks.stream()
        .map(
            lack ->
                isOfTemperature(lack) && untold.contains(lack.subject())
                    ? oneStop(words.text("exchange.lack.TEMPERATURES", "of", words.list(flows)))
                    : lack(lack, candidate))
        .distinct()
        .collect(Collectors.joining(" "));
  }

  private static boolean isOfTemperature(Lack lack) {
    return lack.kind() == Lack.Kind.TEMPERATURE;
  }

  String lack(Lack lack, Candidate candidate) {
    Map<String, String> places = new HashMap<>();
    places.put("of", of(lack, candidate));
    places.put("place", lack.place().map(Place::toString).orElse(""));
    if (lack.kind() == Lack.Kind.TOO_COLD) {
      places.put("temperatures", temperatures(candidate));
    }
    return oneStop(words.text("exchange.lack." + lack.kind(), places));
  }

  /// Why a pair that can be weighed is not in the best network.
  String outside(Outside outside) {
    String of =
        switch (outside.kind()) {
          case PARTNERS -> firm(outside.of());
          case LIMIT -> property(outside.of());
          default -> outside.of();
        };
    return oneStop(words.text("exchange.outside." + outside.kind(), "of", of));
  }

  /// What something is missing of, with its mode or the column to be filled in the reader's
  /// language.
  private String of(Lack lack, Candidate candidate) {
    String of = subject(lack.subject(), candidate);
    String detail = lack.detail();
    if (detail.isEmpty()) {
      return of;
    }
    if (lack.isOfMode()) {
      return words.text("exchange.lack.of.mode", Map.of("of", of, "mode", mode(detail)));
    }
    return words
        .find("exchange.lack.column." + detail)
        .map(
            name ->
                words.text(
                    "exchange.lack.of.column", Map.of("of", of, "name", name, "column", detail)))
        .orElseGet(
            () ->
                words.text(
                    "exchange.lack.of.property", Map.of("of", of, "name", property(detail))));
  }

  /// A property of a flow in the reader's language; one that is not among the usual ones as files
  /// name it.
  private String property(String name) {
    return words.find("exchange.property." + name).orElse(name);
  }

  /// A flow or a pair in words; a rate or an index as files name it.
  private String subject(String id, Candidate candidate) {
    FreeFlow given = candidate.offer().flow();
    FreeFlow needed = candidate.need().flow();
    if (id.equals(candidate.pair())) {
      return words.text(
          "exchange.lack.of.pair",
          Map.of(
              "what", carrier(given.carrier().id()),
              "from", firm(candidate.giver()),
              "to", firm(candidate.taker())));
    }
    return id.equals(given.id()) ? flow(given) : id.equals(needed.id()) ? flow(needed) : id;
  }

  /// `fly ash (Power Ltd)`.
  private String flow(FreeFlow flow) {
    return names.flow(flow.carrier().id(), flow.firm().id());
  }

  /// Between which temperatures heat is given and needed; a side that does not tell both of its own
  /// is said to be unknown.
  String temperatures(Candidate candidate) {
    boolean isGiven = isTold(candidate.offer().flow());
    boolean isNeeded = isTold(candidate.need().flow());
    String told = isGiven ? isNeeded ? "text" : "given" : isNeeded ? "needed" : "none";
    return words.text(
        "exchange.explain.temperatures." + told,
        Map.of(
            "hotFrom", temperature(candidate.offer().flow(), "temperatureFrom_C"),
            "hotTo", temperature(candidate.offer().flow(), "temperatureTo_C"),
            "coldFrom", temperature(candidate.need().flow(), "temperatureFrom_C"),
            "coldTo", temperature(candidate.need().flow(), "temperatureTo_C")));
  }

  private static boolean isTold(FreeFlow flow) {
    return flow.row().findNumber("temperatureFrom_C").isPresent()
        && flow.row().findNumber("temperatureTo_C").isPresent();
  }

  private String temperature(FreeFlow flow, String column) {
    return flow.row()
        .findNumber(column)
        .map(value -> words.number(value, 0) + " °C")
        .orElse(words.text("state.noData"));
  }

  String years(OptionalDouble years) {
    if (years.isEmpty()) {
      return words.text("exchange.payback.never");
    }
    return years.getAsDouble() == 0
        ? words.text("exchange.payback.atOnce")
        : words.text("exchange.payback.years", "years", years(years.getAsDouble()));
  }

  /// Whole years without a decimal, others with one.
  private String years(double years) {
    return words.number(years, years == Math.rint(years) ? 0 : 1);
  }

  /// Gain, payback and whether the firm could be expected to take part. Who builds nothing, or
  /// loses, has its answer whatever payback it accepts.
  String side(Side side) {
    Map<String, String> places = new HashMap<>();
    places.put("gain", money(side.gain_perYear()));
    places.put("payback", years(side.payback_yr()));
    side.hurdle_yr().ifPresent(years -> places.put("hurdle", years(years)));
    boolean isOpen = side.hurdle_yr().isEmpty() && side.consent() != Side.Consent.UNKNOWN;
    return words.text("exchange.side." + side.consent() + (isOpen ? ".open" : ""), places);
  }

  /// `1,200 t (900 to 1,500)`.
  String amount(Deal deal) {
    String value = amount(deal.amount().value(), deal.candidate());
    String span = span(deal);
    return span.isEmpty()
        ? value
        : words.text("exchange.tonnes", Map.of("value", value, "span", span));
  }

  /// Within which bounds the amount lies, in its unit: `900 to 1,500`; empty where it is exact.
  String span(Deal deal) {
    double low = deal.amount().low();
    double high = deal.amount().high();
    return low == high ? "" : words.range(low, high, (end, in) -> in.number(end, 0));
  }
}
