package org.tinkuy.document;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tinkuy.document.KeyedDocument.Mapping;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Check;
import org.tinkuy.kernel.LocalizedText;
import org.tinkuy.kernel.Nearest;
import org.tinkuy.kernel.Refusal;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.park.ParkProfile;

/// Reads `park.yaml` into a park's profile.
///
/// Without knowing which park it is, where it lies, in which money it counts and how its files are
/// written, nothing else can be read rightly, so such a park is refused; its tables are still
/// checked, with stand-ins, so that a person sees all problems at once. Everything else that is
/// wrong is named and taken as not stated.
final class ProfileReader {
  /// Version of `park.yaml` that this program writes and reads.
  static final int SCHEMA = 1;

  static final List<String> KEYS =
      List.of(
          "schema",
          "id",
          "names",
          "country",
          "region",
          "epsg",
          "currency",
          "priceYear",
          "languages",
          "decimalSign",
          "fiscalYearStart",
          "parkType",
          "management",
          "zoneRegime",
          "parkBody",
          "priceIndex",
          "disclosure");

  static final List<String> PARK_TYPES =
      List.of(
          "industrial",
          "eco-industrial",
          "export processing",
          "special economic",
          "agro-industrial",
          "science");

  static final List<String> MANAGEMENT = List.of("public", "private", "joint");

  private static final Map<String, String> EXAMPLES =
      Map.of("id", "id: my-park", "country", "country: PE", "currency", "currency: USD");

  /// The id becomes part of file names.
  private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,99}");

  private static final Pattern WHOLE = Pattern.compile("\\d{0,9}");
  private static final Pattern EPSG = Pattern.compile("^EPSG:");
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");
  private static final MonthDay NEW_YEAR = MonthDay.of(1, 1);

  /// A code that ISO 3166 leaves to users and never gives to a country.
  private static final String NOWHERE = "ZZ";

  /// The code of ISO 4217 for transactions without a currency.
  private static final Currency NO_CURRENCY = Currency.getInstance("XXX");

  private static final ParkProfile.Conventions UNSTATED =
      new ParkProfile.Conventions(List.of("en"), "", NEW_YEAR);

  private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);

  private final Mapping root;
  private final Attempt attempt;

  ProfileReader(KeyedDocument header, Attempt attempt) {
    this.root = header.root();
    this.attempt = attempt;
  }

  /// What `park.yaml` says.
  ///
  /// @param profile who the park is, with stand-ins for what every park needs and this one does not
  ///   say
  /// @param whole whether there is no stand-in
  record Read(ParkProfile profile, boolean whole) {}

  /// The profile; empty where the file follows another version, whose words may mean other things.
  Optional<Read> read() {
    unknownKeys();
    Optional<Integer> schema = value("schema", this::schema);
    Optional<String> id = value("id", this::id);
    Optional<LocalizedText> names = value("names", this::names);
    Optional<String> country = value("country", this::country);
    Optional<Currency> currency = value("currency", () -> currency(country));
    Optional<ParkProfile.Conventions> conventions = conventions();
    int epsg =
        value("epsg", () -> whole("epsg", EPSG.matcher(text("epsg")).replaceFirst(""))).orElse(0);
    int priceYear = value("priceYear", this::priceYear).orElse(0);
    boolean whole =
        Stream.of(id, names, country, currency, conventions).allMatch(Optional::isPresent);
    ParkProfile profile =
        new ParkProfile(
            id.orElse("park"),
            names.orElseGet(() -> LocalizedText.of("en", "park")),
            new ParkProfile.Locality(country.orElse(NOWHERE), text("region"), epsg),
            new ParkProfile.MoneyBasis(currency.orElse(NO_CURRENCY), priceYear, text("priceIndex")),
            governance(),
            conventions.orElse(UNSTATED),
            root.findMapping("disclosure")
                .map(mapping -> new DisclosureReader(mapping, attempt).read())
                .orElse(Map.of()));
    return schema.map(_ -> new Read(profile, whole));
  }

  private ParkProfile.Governance governance() {
    oneOf("parkType", PARK_TYPES);
    oneOf("management", MANAGEMENT);
    return new ParkProfile.Governance(
        text("parkType"), text("management"), text("zoneRegime"), text("parkBody"));
  }

  private Optional<ParkProfile.Conventions> conventions() {
    Optional<MonthDay> fiscal = value("fiscalYearStart", this::fiscalYearStart);
    Optional<String> sign = value("decimalSign", this::decimalSign);
    List<String> languages = languages();
    return fiscal.isEmpty() || sign.isEmpty()
        ? Optional.empty()
        : Optional.of(new ParkProfile.Conventions(languages, sign.get(), fiscal.get()));
  }

  private List<String> languages() {
    List<String> languages = root.texts("languages");
    for (String language : languages) {
      if (!LANGUAGE.matcher(language).matches()) {
        attempt.warn(
            "profile.language",
            root.placeOf("languages").at("languages"),
            Sentence.of("hint.profile.language", "Maybe write them as [es, en]."),
            "park.yaml: languages must be codes of two letters, but one is '%s'.",
            Shown.of(language));
      }
    }
    return languages.isEmpty() ? List.of("en") : languages;
  }

  private void unknownKeys() {
    for (String key : root.entries().keySet()) {
      if (!KEYS.contains(key)) {
        attempt.warn(
            "profile.unknownKey",
            root.placeOf(key).at(key),
            Sentence.maybe(Nearest.of(key, KEYS))
                .or(
                    Sentence.of(
                        "hint.profile.unknownKey", "The keys are listed in docs/park-folder.md.")),
            "park.yaml: the key '%s' is not known and was not used.",
            Shown.of(key));
      }
    }
  }

  private void oneOf(String key, List<String> words) {
    String word = text(key);
    if (!word.isEmpty() && !words.contains(word)) {
      attempt.warn(
          "profile.word",
          root.placeOf(key).at(key),
          Sentence.maybe(Nearest.of(word, words)).or(Sentence.maybe(List.of(words.getFirst()))),
          "park.yaml: %s must be one of %s, but is '%s'; it is shown as it is.",
          key,
          String.join(", ", words),
          Shown.of(word));
    }
  }

  private <T> Optional<T> value(String key, Supplier<T> reader) {
    return attempt.at(root.placeOf(key).at(key), reader);
  }

  private String text(String key) {
    return root.findText(key).map(String::strip).orElse("");
  }

  private String required(String key) {
    Check.that(
        !text(key).isEmpty(),
        "profile.missing",
        "park.yaml: '%s' is needed, but is missing. Maybe add a line like '%s'.",
        key,
        EXAMPLES.getOrDefault(key, key + ": ..."));
    return text(key);
  }

  private String id() {
    String id = required("id");
    if (ID.matcher(id).matches()) {
      return id;
    }
    throw Refusal.of(
        "profile.id",
        "park.yaml: id must consist of letters, digits, '-', '_' and '.', as it becomes part of"
            + " file names, but is '%s'. Maybe you mean %s.",
        Shown.of(id),
        id.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", ""));
  }

  /// A missing version is read as this one; another one may mean something else by the same words.
  private Integer schema() {
    if (text("schema").isEmpty()) {
      attempt.warn(
          "profile.schemaMissing",
          root.place().at("schema"),
          Sentence.of(
              "hint.profile.schemaMissing", "Add the line 'schema: %s'.", Integer.toString(SCHEMA)),
          "park.yaml: schema states the version of the park folder, but is missing; it is read as"
              + " %s.",
          SCHEMA);
      return SCHEMA;
    }
    Check.that(
        text("schema").equals(Integer.toString(SCHEMA)),
        "profile.schema",
        "park.yaml: schema must be %s, but is '%s'. Maybe a newer program wrote it: use that one.",
        SCHEMA,
        Shown.of(text("schema")));
    return SCHEMA;
  }

  private LocalizedText names() {
    TreeMap<String, String> names = new TreeMap<>();
    root.findMapping("names")
        .ifPresent(
            mapping ->
                mapping
                    .entries()
                    .forEach(
                        (lang, _) -> mapping.findText(lang).ifPresent(t -> names.put(lang, t))));
    root.findText("names").ifPresent(text -> names.put("en", text));
    Check.that(
        !names.isEmpty(),
        "profile.names",
        "park.yaml: 'names' is needed, but is missing. Maybe add a line like 'names: {en: My"
            + " park}'.");
    names.putIfAbsent("en", names.firstEntry().getValue());
    return new LocalizedText(names);
  }

  private String country() {
    String country = required("country");
    Check.that(
        Countries.isCode(country),
        "profile.country",
        "park.yaml: country must be an ISO 3166 code of two letters, but is '%s'. Maybe you mean"
            + " %s.",
        Shown.of(country),
        Countries.isCode(country) ? country : Countries.meant(country));
    return country;
  }

  private Currency currency(Optional<String> country) {
    String code = required("currency");
    try {
      return Currency.getInstance(code);
    } catch (IllegalArgumentException _) {
      throw Refusal.of(
          "profile.currency",
          "park.yaml: currency must be an ISO 4217 code, but is '%s'. Maybe you mean %s.",
          Shown.of(code),
          country.flatMap(Countries::findCurrency).orElse("USD"));
    }
  }

  private Integer priceYear() {
    int year = whole("priceYear", text("priceYear"));
    Check.that(
        year == 0 || (year >= 1900 && year <= 2200),
        "profile.priceYear",
        "park.yaml: priceYear must be a year of four digits, but is %s. Maybe write 2024.",
        year);
    return year;
  }

  /// A whole number; 0 where there is none.
  private static Integer whole(String key, String text) {
    Check.that(
        WHOLE.matcher(text).matches(),
        "profile.number",
        "park.yaml: %s must be a whole number, but is '%s'. Maybe leave it out.",
        key,
        Shown.of(text));
    return text.isEmpty() ? 0 : Integer.parseInt(text);
  }

  private MonthDay fiscalYearStart() {
    String text = text("fiscalYearStart");
    if (text.isEmpty()) {
      return NEW_YEAR;
    }
    Optional<MonthDay> start = monthDay(text).filter(day -> !day.equals(LEAP_DAY));
    Check.that(
        start.isPresent(),
        "profile.fiscalYearStart",
        "park.yaml: fiscalYearStart must be a month and a day of every year, but is '%s'. Maybe"
            + " write 07-01.",
        Shown.of(text));
    return start.orElseThrow();
  }

  private static Optional<MonthDay> monthDay(String text) {
    try {
      return Optional.of(MonthDay.parse("--" + text));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private String decimalSign() {
    String sign = text("decimalSign");
    Check.that(
        sign.isEmpty() || sign.equals(".") || sign.equals(","),
        "profile.decimalSign",
        "park.yaml: decimalSign must be '.' or ',', but is '%s'. Maybe write decimalSign: \",\".",
        Shown.of(sign));
    return sign;
  }
}
