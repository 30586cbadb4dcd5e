package org.tinkuy.views.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tinkuy.catalog.CodeList;
import org.tinkuy.catalog.LawRule;
import org.tinkuy.exchange.law.Admission;
import org.tinkuy.exchange.law.Crossing;
import org.tinkuy.exchange.law.Residue;
import org.tinkuy.exchange.park.Candidate;
import org.tinkuy.exchange.park.Deal;
import org.tinkuy.exchange.park.ParkExchanges;
import org.tinkuy.park.Park;
import org.tinkuy.park.WasteCode;
import org.tinkuy.views.wording.Wording;

/// The draft of a letter that asks the authority what the law leaves open of one exchange.
///
/// @param pair the exchange, `FROM>TO`
/// @param text the whole letter, paragraphs parted by blank lines
public record Letter(String pair, String text) {
  private static final String BREAK = "\n\n";

  /// The letters of a network, in the order of its exchanges; none for exchanges that are allowed.
  public static List<Letter> of(ParkExchanges results, Park park, Wording words) {
    ExchangeNames names = new ExchangeNames(park, words);
    return results.deals().stream()
        .filter(deal -> deal.candidate().admission().verdict() == LawRule.Verdict.OPEN)
        .map(deal -> of(deal, park, names, words))
        .toList();
  }

  private static Letter of(Deal deal, Park park, ExchangeNames names, Wording words) {
    Candidate candidate = deal.candidate();
    Map<String, String> places = new HashMap<>();
    places.put("park", park.profile().name().in(words.language()));
    places.put("giver", names.firm(candidate.giver()));
    places.put("taker", names.firm(candidate.taker()));
    places.put("what", names.carrier(candidate.offer().flow().carrier().id()));
    places.put("tonnes", names.amount(deal));
    places.put("need", names.carrier(candidate.need().flow().carrier().id()));
    places.put("code", code(candidate.offer().residue(), words));
    places.put(
        "treatment",
        candidate.processing().treatment().isEmpty()
            ? words.text("exchange.treatment.none")
            : candidate.processing().treatment());
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(words.text("letter.head"));
    paragraphs.add(words.text("letter.subject", places));
    paragraphs.add(words.text("letter.intro", places));
    paragraphs.add(matter(candidate, places, words));
    paragraphs.addAll(crossing(candidate, names, words));
    paragraphs.addAll(questions(atHome(candidate), names, words));
    paragraphs.addAll(receiver(candidate, names, words));
    paragraphs.add(words.text("letter.attached", places));
    paragraphs.add(words.text("letter.regards"));
    for (String firm : List.of(places.get("giver"), places.get("taker"))) {
      paragraphs.add(words.text("letter.close", "firm", firm));
    }
    return new Letter(candidate.pair(), String.join(BREAK, paragraphs));
  }

  private static String matter(Candidate candidate, Map<String, String> places, Wording words) {
    // a firm that takes the same from elsewhere does not replace it by itself
    boolean same = candidate.offer().flow().carrier().equals(candidate.need().flow().carrier());
    String matter = words.text(same ? "letter.matter.same" : "letter.matter", places);
    return candidate.findings().crossing().isBorder()
        ? matter
        : matter + " " + words.text("letter.bothIn", places);
  }

  /// Which borders lie between the two firms; nothing where none does.
  private static List<String> crossing(Candidate candidate, ExchangeNames names, Wording words) {
    Crossing crossing = candidate.findings().crossing();
    List<String> paragraphs = new ArrayList<>();
    if (crossing.isBorder()) {
      paragraphs.add(
          words.text(
              "letter.border",
              Map.of("from", names.country(crossing.from()), "to", names.country(crossing.to()))));
      if (candidate.findings().laws().abroad().rules().isEmpty()) {
        paragraphs.add(words.text("letter.border.none"));
      }
    }
    if (crossing.isCustomsLine()) {
      paragraphs.add(words.text("letter.customs"));
    }
    return paragraphs;
  }

  private static String code(Residue residue, Wording words) {
    return residue.codes().isEmpty()
        ? words.text("letter.noCode")
        : residue.codes().stream()
            .map(code -> code(code, residue, words))
            .collect(Collectors.joining(", "));
  }

  /// What a code names in words, where the catalog has them, with the code as the List of Waste
  /// writes it: an authority knows neither our name of the list nor digits without blanks.
  private static String code(WasteCode code, Residue residue, Wording words) {
    if (!code.list().equals(CodeList.LIST_OF_WASTE)) {
      return code.name();
    }
    String digits = code.code().replaceAll("(..)(?=.)", "$1 ");
    String written = code.mark() == WasteCode.Mark.HAZARDOUS ? digits + "*" : digits;
    String language = Locale.forLanguageTag(words.language()).getLanguage();
    return residue
        .entry()
        .filter(entry -> entry.code().equals(code.code()))
        .flatMap(entry -> entry.findName(language))
        .map(name -> words.text("letter.code.named", Map.of("name", name, "code", written)))
        .orElseGet(() -> words.text("letter.code.plain", "code", written));
  }

  /// What the law of the country of who gives says, with that of the border where it crosses one.
  private static Admission atHome(Candidate candidate) {
    Candidate.Laws laws = candidate.findings().laws();
    return candidate.findings().crossing().isBorder()
        ? laws.home().and(laws.abroad())
        : laws.home();
  }

  /// What is asked of the country that receives, by its own law; nothing where there is no border,
  /// or where its law leaves nothing open.
  private static List<String> receiver(Candidate candidate, ExchangeNames names, Wording words) {
    Optional<Admission> receiver = candidate.findings().laws().receiver();
    if (receiver.filter(law -> law.verdict() == LawRule.Verdict.OPEN).isEmpty()) {
      return List.of();
    }
    String to = names.country(candidate.findings().crossing().to());
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(words.text("letter.receiver", "to", to));
    if (receiver.get().scheme().isEmpty()) {
      paragraphs.add(words.text("letter.receiver.none", "to", to));
    } else {
      paragraphs.addAll(questions(receiver.get(), names, words));
    }
    return paragraphs;
  }

  /// What a law says and what is asked, rule by rule with its source; where nothing is left open,
  /// nothing, and where no rule says what holds, that.
  private static List<String> questions(Admission admission, ExchangeNames names, Wording words) {
    if (admission.verdict() != LawRule.Verdict.OPEN) {
      return List.of();
    }
    List<String> questions = new ArrayList<>();
    for (LawRule rule : admission.rules()) {
      if (rule.verdict() == LawRule.Verdict.OPEN) {
        questions.add(
            words.text(
                "letter.question",
                Map.of(
                    "says", words.printed(rule.says()),
                    "source", names.source(rule),
                    "asks", words.printed(rule.asks()))));
      }
    }
    return questions.isEmpty() ? List.of(words.text("letter.anyLaw")) : questions;
  }
}
