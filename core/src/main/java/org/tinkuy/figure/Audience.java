package org.tinkuy.figure;

import java.util.Locale;
import org.tinkuy.kernel.Check;

/// For whom results are shown; it decides which figures may be seen.
public sealed interface Audience {
  /// The park's operator.
  Audience OPERATOR = new Operator();

  /// Anybody.
  Audience PUBLIC = new Public();

  /// How it is written: `operator`, `public`, `tenant:ID`.
  String text();

  /// The park's operator, under its data charter with the tenants: sees all.
  record Operator() implements Audience {
    @Override
    public String text() {
      return "operator";
    }
  }

  /// One tenant: its own figures and disclosed aggregates.
  ///
  /// @param id the tenant
  record Tenant(String id) implements Audience {
    private static final String PREFIX = "tenant:";

    public Tenant {
      Check.that(
          !id.isBlank(),
          "figure.audience.tenant",
          "Audience: a tenant must be named by its id, but none is. Maybe write tenant:ID.");
    }

    @Override
    public String text() {
      return PREFIX + id;
    }
  }

  /// Anybody: disclosed aggregates only.
  record Public() implements Audience {
    @Override
    public String text() {
      return "public";
    }
  }

  /// Reads an audience as it is written.
  static Audience parse(String written) {
    String text = written.strip();
    if (text.toLowerCase(Locale.ROOT).startsWith(Tenant.PREFIX)) {
      return new Tenant(text.substring(Tenant.PREFIX.length()).strip());
    }
    boolean operator = text.equalsIgnoreCase(OPERATOR.text());
    Check.that(
        operator || text.equalsIgnoreCase(PUBLIC.text()),
        "figure.audience",
        "Audience: must be operator, public or tenant:ID, but is '%s'. Maybe write operator.",
        text);
    return operator ? OPERATOR : PUBLIC;
  }
}
