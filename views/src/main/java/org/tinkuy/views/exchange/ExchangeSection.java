package org.tinkuy.views.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tinkuy.catalog.LawRule;
import org.tinkuy.exchange.network.Network;
import org.tinkuy.exchange.network.ProvedRange;
import org.tinkuy.exchange.park.Candidate;
import org.tinkuy.exchange.park.Deal;
import org.tinkuy.exchange.park.Lack;
import org.tinkuy.exchange.park.Outside;
import org.tinkuy.exchange.park.ParkExchanges;
import org.tinkuy.exchange.park.RejectedPair;
import org.tinkuy.kernel.Period;
import org.tinkuy.park.Park;
import org.tinkuy.views.Block;
import org.tinkuy.views.Cell;
import org.tinkuy.views.Column;
import org.tinkuy.views.EmptyCell;
import org.tinkuy.views.Finding;
import org.tinkuy.views.KeyFigure;
import org.tinkuy.views.KeyFigures;
import org.tinkuy.views.Note;
import org.tinkuy.views.NumberCell;
import org.tinkuy.views.Row;
import org.tinkuy.views.Section;
import org.tinkuy.views.Table;
import org.tinkuy.views.TextCell;
import org.tinkuy.views.Tone;
import org.tinkuy.views.wording.FigureText;
import org.tinkuy.views.wording.Wording;

/// The exchanges that a park could have: the best network, its exchanges one by one, and what is
/// not in it and why.
final class ExchangeSection {
  /// Candidates outside the network that are listed; the others are counted.
  private static final int MOST_LISTED = 12;

  private static final String REASON = "exchange.reason.";

  /// By which share the network must save more than pair by pair for that to be told: less is
  /// smaller than what amounts are known to.
  private static final double WORTH_TELLING = 0.01;

  private final ParkExchanges results;
  private final Park park;
  private final ExchangeNames names;
  private final AskedWords asked;
  private final DealWords deals;
  private final Wording words;
  private final Optional<Block> map;

  ExchangeSection(ParkExchanges results, Park park, Wording words) {
    this.results = results;
    this.park = park;
    this.names = new ExchangeNames(park, words);
    this.asked = new AskedWords(results, names, words);
    this.deals = new DealWords(names, words);
    this.words = words;
    this.map = new ExchangeMap(results, park, words).picture();
  }

  Section section() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Finding(sentence(), Tone.NEUTRAL));
    asked.outOfTime().forEach(said -> blocks.add(new Finding(said, Tone.ATTENTION)));
    leftOut().ifPresent(said -> blocks.add(new Finding(said, Tone.ATTENTION)));
    keys().ifPresent(blocks::add);
    results.network().ifPresent(_ -> blocks.add(new Note(asked.terms())));
    // the table flows over the rest of the page, a map would leave it empty
    if (!results.deals().isEmpty()) {
      blocks.add(deals());
    }
    map.ifPresent(blocks::add);
    if (!results.deals().isEmpty()) {
      blocks.add(sides());
      blocks.add(details());
      blocks.add(law());
      unwilling().ifPresent(blocks::add);
    }
    others(false).ifPresent(blocks::add);
    others(true).ifPresent(blocks::add);
    blocks.add(new Note(words.text("report.exchanges.method")));
    if (!results.candidates().isEmpty()) {
      departed().ifPresent(said -> blocks.add(new Note(said)));
    }
    return new Section("exchanges", words.text("report.exchanges"), blocks);
  }

  /// The network in one sentence.
  String sentence() {
    Map<String, String> places = new HashMap<>();
    places.put("candidates", words.whole(results.listPairs().size()));
    places.put("deals", words.whole(results.deals().size()));
    if (results.candidates().isEmpty()) {
      return noPair();
    }
    OptionalDouble saving = results.saving();
    if (results.network().isEmpty()) {
      return words.text("report.exchanges.nothing", places);
    }
    if (saving.isEmpty()) {
      return words.text("report.exchanges.noSaving", places);
    }
    places.put("saving", names.money(saving.getAsDouble()));
    places.put("proof", asked.proof(results.network().get()));
    places.put("scope", asked.scope());
    String known = asked.isBest() ? "best" : "found";
    String none = asked.isBest() ? "noneBetter" : "noneFound";
    return words.text("report.exchanges." + (results.deals().isEmpty() ? none : known), places);
  }

  /// Why no pair fits: of that year no flow is told, or none fits another.
  private String noPair() {
    List<Period> told =
        park.table("flows").rows().stream()
            .flatMap(row -> row.findPeriod("period").stream())
            .toList();
    if (told.stream().anyMatch(results.period()::contains)) {
      return Stream.of(
              Optional.of(words.text("report.exchanges.noPair")),
              departed(),
              Optional.of(rejected()).filter(said -> !said.isEmpty()))
          .flatMap(Optional::stream)
          .collect(Collectors.joining(" "));
    }
    String years =
        words.list(
            told.stream()
                .filter(each -> told.stream().noneMatch(other -> isPart(each, other)))
                .map(Period::text)
                .distinct()
                .sorted()
                .toList());
    String period = results.period().text();
    return told.isEmpty()
        ? words.text("report.exchanges.noFlow", "period", period)
        : words.text("report.exchanges.noFlowThen", Map.of("period", period, "years", years));
  }

  private Optional<String> departed() {
    return new DepartedFirms(results.leftOut().departed(), words).all();
  }

  /// How many pairs the park has set aside, so that they are not even candidates; empty for none.
  private String rejected() {
    int count = RejectedPair.list(park).size();
    return count == 0 ? "" : words.text("report.exchanges.rejected", "count", words.whole(count));
  }

  private static boolean isPart(Period one, Period other) {
    return !one.equals(other) && other.contains(one);
  }

  /// What the time ended, and that rows which may speak of exchanges were left out.
  List<String> warnings() {
    return Stream.concat(asked.outOfTime().stream(), leftOut().stream()).toList();
  }

  /// That rows which may speak of exchanges were left out; empty where none was.
  private Optional<String> leftOut() {
    return results.leftOut().tables().isEmpty()
        ? Optional.empty()
        : Optional.of(
            words.text(
                "report.exchanges.leftOut",
                "tables",
                String.join(", ", results.leftOut().tables())));
  }

  private Optional<KeyFigures> keys() {
    Optional<ProvedRange> saving = results.network().flatMap(Network::savingRange);
    if (saving.isEmpty()) {
      return Optional.empty();
    }
    Network network = results.network().orElseThrow();
    List<KeyFigure> keys = new ArrayList<>();
    key(keys, "saving", money(saving.get()), asked.proof(network));
    key(keys, "allowed", names.money(results.savingAllowed()), "");
    results.greedySaving().stream()
        .filter(greedy -> results.saving().getAsDouble() - greedy >= WORTH_TELLING * greedy)
        .forEach(
            greedy ->
                key(
                    keys,
                    "greedy",
                    names.money(greedy),
                    words.text(
                        "exchange.key.greedy.note",
                        "more",
                        names.money(results.saving().getAsDouble() - greedy))));
    network
        .withoutExchange()
        .ifPresent(
            cost ->
                key(
                    keys,
                    "without",
                    money(cost),
                    words.text(
                        "exchange.key.without.note",
                        "cost",
                        names.money(network.plan().orElseThrow().cost()))));
    return Optional.of(new KeyFigures(keys));
  }

  private String money(ProvedRange amount) {
    return words.range(amount.low(), amount.high(), names::money);
  }

  private void key(List<KeyFigure> keys, String key, String value, String note) {
    keys.add(new KeyFigure(words.text("exchange.key." + key), value, "", note));
  }

  private Table deals() {
    List<Row> rows = new ArrayList<>();
    for (Deal deal : results.deals()) {
      rows.add(
          Row.of(
              new TextCell(names.title(deal.candidate())),
              NumberCell.of(deal.amount().value(), 0),
              new TextCell(deal.candidate().unit().code()),
              new TextCell(names.span(deal)),
              names.law(deal.candidate().admission()),
              NumberCell.of(deal.saving(), 0),
              NumberCell.of(deal.price().perUnit(), 2),
              new TextCell(words.text("exchange.next." + deal.outlook().next()))));
    }
    return new Table(
        "exchange-deals",
        words.text("report.exchanges.deals", "period", results.period().text()),
        List.of(
            Column.text(words.text("exchange.column.what"), 8),
            Column.number(words.text("exchange.column.amount"), "", 1),
            Column.text(words.text("exchange.column.unit"), 1),
            Column.text(words.text("exchange.column.range"), 2),
            Column.text(words.text("exchange.column.law"), 2),
            Column.number(words.text("exchange.column.saving"), names.perYear(), 1),
            Column.number(words.text("exchange.column.price"), names.perAnyUnit(), 1),
            Column.text(words.text("exchange.column.next"), 2)),
        rows,
        words.text("report.exchanges.deals.note"));
  }

  private Table sides() {
    List<Row> rows =
        results.deals().stream()
            .map(
                deal ->
                    Row.of(
                        new TextCell(names.title(deal.candidate())),
                        new TextCell(names.side(deal.giver())),
                        new TextCell(names.side(deal.taker()))))
            .toList();
    return new Table(
        "exchange-sides",
        words.text("report.exchanges.sides"),
        List.of(
            Column.text(words.text("exchange.column.what"), 5),
            Column.text(words.text("exchange.column.giver"), 4),
            Column.text(words.text("exchange.column.taker"), 4)),
        rows,
        words.text("report.exchanges.sides.note"));
  }

  private Table details() {
    List<Row> rows = new ArrayList<>();
    for (Deal deal : results.deals()) {
      rows.add(
          Row.of(
              new TextCell(names.title(deal.candidate())),
              new TextCell(names.way(deal.candidate())),
              new TextCell(deals.treatment(deal.candidate())),
              new TextCell(deals.climate(deal)),
              new TextCell(deals.backup(deal)),
              new TextCell(start(deal)),
              new TextCell(deals.risks(deal))));
    }
    return new Table(
        "exchange-details",
        words.text("report.exchanges.details"),
        List.of(
            Column.text(words.text("exchange.column.what"), 4),
            Column.text(words.text("exchange.column.way"), 2),
            Column.text(words.text("exchange.column.treatment"), 3),
            Column.text(words.text("exchange.column.climate"), 4),
            Column.text(words.text("exchange.column.backup"), 4),
            Column.text(words.text("exchange.column.start"), 5),
            Column.text(words.text("exchange.column.risks"), 4)),
        rows,
        words.text("report.exchanges.details.note"));
  }

  /// Why the law allows each exchange, or what it leaves open; those that are alike stand together.
  private Table law() {
    Map<List<Cell>, List<String>> alike = new LinkedHashMap<>();
    for (Deal deal : results.deals()) {
      Candidate of = deal.candidate();
      String sources =
          words.list(of.admission().deciding().stream().map(names::sourced).distinct().toList());
      List<Cell> said =
          List.of(names.law(of.admission()), new TextCell(names.why(of)), new TextCell(sources));
      alike.computeIfAbsent(said, _ -> new ArrayList<>()).add(names.title(of));
    }
    List<Row> rows = new ArrayList<>();
    alike.forEach(
        (said, titles) -> {
          List<Cell> cells = new ArrayList<>();
          cells.add(new TextCell(words.list(titles)));
          cells.addAll(said);
          rows.add(Row.of(cells.toArray(Cell[]::new)));
        });
    return new Table(
        "exchange-law",
        words.text("report.exchanges.law"),
        List.of(
            Column.text(words.text("exchange.column.what"), 4),
            Column.text(words.text("exchange.column.law"), 2),
            Column.text(words.text("exchange.column.rule"), 6),
            Column.text(words.text("exchange.column.source"), 4)),
        rows,
        words.text("exchange.explain.law.note"));
  }

  /// When it comes, starts and grows, and for how long it is agreed.
  private String start(Deal deal) {
    String grows = deal.outlook().ramp().shares().isEmpty() ? "" : deals.growth(deal) + " ";
    return deals.months(deal) + " " + deals.start(deal) + " " + grows + deals.term(deal);
  }

  /// A network that needs somebody who would lose says so.
  private Optional<Finding> unwilling() {
    List<String> titles =
        results.deals().stream()
            .filter(Deal::needsUnwilling)
            .map(deal -> names.title(deal.candidate()))
            .toList();
    return titles.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Finding(
                ExchangeNames.oneStop(
                    words.text(
                        "report.exchanges.unwilling",
                        Map.of("count", words.whole(titles.size()), "which", words.list(titles)))),
                Tone.ATTENTION));
  }

  /// What fits and is not in the network: refused, not known enough, or not worth it; each pair
  /// once, by its best known candidate.
  ///
  /// @param energy whether of energy, which is counted in another unit, else of all else
  private Optional<Table> others(boolean energy) {
    Map<String, Candidate> rest = new LinkedHashMap<>();
    for (Candidate candidate : results.candidates()) {
      boolean asked = candidate.isEnergy() == energy;
      if (asked && results.findDeal(candidate.pair()).isEmpty()) {
        rest.merge(candidate.pair(), candidate, ExchangeSection::betterKnown);
      }
    }
    List<List<Candidate>> alike = alike(rest.values());
    List<List<Candidate>> listed = alike.stream().limit(MOST_LISTED).toList();
    if (listed.isEmpty()) {
      return Optional.empty();
    }
    List<Row> rows = listed.stream().map(each -> other(each, listed)).toList();
    int left = rest.size() - listed.stream().mapToInt(List::size).sum();
    String note = left > 0 ? words.text("exchange.more", "more", words.whole(left)) + " " : "";
    return Optional.of(
        new Table(
            energy ? "exchange-others-energy" : "exchange-others",
            words.text(energy ? "report.exchanges.others.energy" : "report.exchanges.others"),
            List.of(
                Column.text(words.text("exchange.column.what"), 5),
                Column.number(
                    words.text(energy ? "exchange.column.energy" : "exchange.column.tonnes"),
                    "",
                    2),
                Column.text(words.text("exchange.column.law"), 2),
                Column.text(words.text("exchange.column.whyNot"), 6)),
            rows,
            note + reasons(rest.values())));
  }

  /// How many pairs are out for which reason; each by what stands first.
  private String reasons(Collection<Candidate> rest) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Candidate candidate : rest) {
      String reason =
          candidate.isRefused()
              ? "refused"
              : candidate.findings().lacks().isEmpty()
                  ? "outside." + Outside.of(candidate, results, park).kind()
                  : candidate.findings().lacks().getFirst().kind().name();
      counts.merge(reason, 1, Integer::sum);
    }
    List<String> list =
        counts.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .map(each -> words.text(REASON + each.getKey(), "count", words.whole(each.getValue())))
            .toList();
    return words.text("exchange.reasons", "list", words.list(list));
  }

  private static Candidate betterKnown(Candidate one, Candidate other) {
    return other.findings().lacks().size() < one.findings().lacks().size() ? other : one;
  }

  /// Candidates in the order in which they are told; those of one giver whose takers lack nothing
  /// but their temperatures, or these and what they pay today, stand together.
  private static List<List<Candidate>> alike(Collection<Candidate> rest) {
    Map<String, List<Candidate>> alike = new LinkedHashMap<>();
    rest.stream()
        .sorted(
            Comparator.comparingInt(ExchangeSection::order)
                .thenComparingDouble(each -> -each.offer().flow().free().value()))
        .forEach(
            each -> {
              String key =
                  lacksTemperatures(each)
                      ? each.offer().flow().id() + (lacksPrice(each) ? " " : "")
                      : each.pair();
              alike.computeIfAbsent(key, _ -> new ArrayList<>()).add(each);
            });
    return List.copyOf(alike.values());
  }

  private static boolean lacksTemperatures(Candidate candidate) {
    List<Lack> lacks = candidate.findings().lacks();
    return !candidate.isRefused()
        && !lacks.isEmpty()
        && lacks.stream().anyMatch(lack -> lack.kind() == Lack.Kind.TEMPERATURE)
        && lacks.stream().allMatch(lack -> isOfNeed(lack, candidate));
  }

  private static boolean lacksPrice(Candidate candidate) {
    return candidate.findings().lacks().stream().anyMatch(lack -> lack.kind() == Lack.Kind.PRICE);
  }

  private static boolean isOfNeed(Lack lack, Candidate candidate) {
    return (lack.kind() == Lack.Kind.TEMPERATURE || lack.kind() == Lack.Kind.PRICE)
        && lack.subject().equals(candidate.need().flow().id());
  }

  /// What somebody could do something about comes first.
  private static int order(Candidate candidate) {
    if (candidate.isRefused()) {
      return 1_000;
    }
    return candidate.findings().lacks().isEmpty() ? 0 : candidate.findings().lacks().size();
  }

  /// @param listed all that are listed, so that two of the same material between the same firms are
  ///   told apart
  private Row other(List<Candidate> alike, List<List<Candidate>> listed) {
    Candidate candidate = alike.getFirst();
    double most_t = candidate.offer().flow().free().value();
    Cell tonnes = most_t > 0 ? NumberCell.of(most_t, 0) : new EmptyCell(FigureText.NONE);
    List<Candidate> single =
        listed.stream().filter(each -> each.size() == 1).map(List::getFirst).toList();
    return Row.of(
        new TextCell(
            alike.size() > 1
                ? names.title(candidate, alike.size())
                : names.titleAmong(candidate, single)),
        tonnes,
        names.law(candidate.admission()),
        new TextCell(
            lacksTemperatures(candidate)
                ? names.temperaturesMissing(alike, lacksPrice(candidate))
                : whyNot(candidate)));
  }

  private String whyNot(Candidate candidate) {
    if (candidate.admission().verdict() == LawRule.Verdict.REFUSED) {
      return names.why(candidate);
    }
    return candidate.findings().lacks().isEmpty()
        ? names.outside(Outside.of(candidate, results, park))
        : names.lacks(candidate);
  }
}
