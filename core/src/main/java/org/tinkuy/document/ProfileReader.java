package org.tinkuy.document;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.tinkuy.document.KeyedDocument.Mapping;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Check;
import org.tinkuy.kernel.LocalizedText;
import org.tinkuy.kernel.Nearest;
import org.tinkuy.kernel.Refusal;
import org.tinkuy.park.ParkProfile;

/// Reads `park.yaml` into a park's profile.
final class ProfileReader {
  /// Version of `park.yaml` that this program writes and reads.
  static final int SCHEMA = 1;

  private static final Set<String> KEYS =
      Set.of(
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

  private static final Map<String, String> EXAMPLES =
      Map.of("id", "id: my-park", "country", "country: PE", "currency", "currency: USD");

  private final Mapping root;
  private final Attempt attempt;

  ProfileReader(KeyedDocument header, Attempt attempt) {
    this.root = header.root();
    this.attempt = attempt;
  }

  /// The profile; empty where something that every park needs is missing or unreadable.
  Optional<ParkProfile> read() {
    unknownKeys();
    value("schema", this::schema);
    Optional<String> id = value("id", () -> required("id"));
    Optional<LocalizedText> names = value("names", this::names);
    Optional<String> country = value("country", this::country);
    Optional<Currency> currency = value("currency", this::currency);
    Optional<Integer> epsg = value("epsg", () -> whole("epsg"));
    Optional<Integer> priceYear = value("priceYear", () -> whole("priceYear"));
    Optional<MonthDay> fiscal = value("fiscalYearStart", this::fiscalYearStart);
    Optional<String> sign = value("decimalSign", this::decimalSign);
    if (id.isEmpty() || names.isEmpty() || country.isEmpty() || currency.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new ParkProfile(
            id.get(),
            names.get(),
            new ParkProfile.Locality(country.get(), text("region"), epsg.orElse(0)),
            new ParkProfile.MoneyBasis(currency.get(), priceYear.orElse(0), text("priceIndex")),
            new ParkProfile.Governance(
                text("parkType"), text("management"), text("zoneRegime"), text("parkBody")),
            new ParkProfile.Conventions(
                root.texts("languages").isEmpty() ? List.of("en") : root.texts("languages"),
                sign.orElse(""),
                fiscal.orElse(MonthDay.of(1, 1)))));
  }

  private void unknownKeys() {
    for (String key : root.entries().keySet()) {
      if (!KEYS.contains(key)) {
        List<String> near = Nearest.of(key, KEYS);
        attempt.warn(
            "profile.unknownKey",
            root.placeOf(key).at(key),
            "park.yaml: the key '%s' is not known and was not used.".formatted(key),
            List.of(key),
            near.isEmpty() ? "" : "Maybe " + String.join(", ", near) + ".");
      }
    }
  }

  private <T> Optional<T> value(String key, Supplier<T> reader) {
    return attempt.at(root.placeOf(key).at(key), reader);
  }

  private String text(String key) {
    return root.findText(key).orElse("");
  }

  private String required(String key) {
    Check.that(
        root.findText(key).isPresent(),
        "profile.missing",
        "park.yaml: '%s' is needed, but is missing. Maybe add a line like '%s'.",
        key,
        EXAMPLES.getOrDefault(key, key + ": ..."));
    return text(key);
  }

  private Integer schema() {
    int version = whole("schema");
    Check.that(
        version == SCHEMA,
        "profile.schema",
        "park.yaml: schema version %d is expected, but it is %s. Maybe a newer program wrote it.",
        SCHEMA,
        version);
    return version;
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
        "profile.missing",
        "park.yaml: 'names' is needed, but is missing. Maybe add a line like 'names: {en: My park}'.");
    names.putIfAbsent("en", names.firstEntry().getValue());
    return new LocalizedText(names);
  }

  private String country() {
    String country = required("country");
    Check.that(
        Set.of(Locale.getISOCountries()).contains(country),
        "profile.country",
        "park.yaml: country must be an ISO 3166 code of two letters, but is '%s'. Maybe %s.",
        country,
        String.join(
            ", ",
            Nearest.of(country.toUpperCase(Locale.ROOT), List.of("PE", "VN", "ET", "SN", "CO"))));
    return country;
  }

  private Currency currency() {
    String code = required("currency");
    try {
      return Currency.getInstance(code);
    } catch (IllegalArgumentException _) {
      throw new Refusal(
          "profile.currency",
          "park.yaml: currency must be an ISO 4217 code, but is '%s'. Maybe USD or PEN."
              .formatted(code),
          List.of(code));
    }
  }

  private Integer whole(String key) {
    if (root.findText(key).isEmpty()) {
      return 0;
    }
    Check.that(
        text(key).matches("\\d{1,9}"),
        "profile.number",
        "park.yaml: %s must be a whole number, but is '%s'.",
        key,
        text(key));
    return Integer.parseInt(text(key));
  }

  private MonthDay fiscalYearStart() {
    String text = text("fiscalYearStart");
    if (text.isEmpty()) {
      return MonthDay.of(1, 1);
    }
    try {
      return MonthDay.parse("--" + text);
    } catch (DateTimeException _) {
      throw new Refusal(
          "profile.fiscalYearStart",
          "park.yaml: fiscalYearStart must be a month and a day, but is '%s'. Maybe write 07-01."
              .formatted(text),
          List.of(text));
    }
  }

  private String decimalSign() {
    String sign = text("decimalSign");
    Check.that(
        sign.isEmpty() || sign.equals(".") || sign.equals(","),
        "profile.decimalSign",
        "park.yaml: decimalSign must be '.' or ',', but is '%s'.",
        sign);
    return sign;
  }
}
