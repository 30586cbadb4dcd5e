package org.tinkuy.app;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tinkuy.document.ParkDocument;
import org.tinkuy.form.TenantForms;
import org.tinkuy.views.wording.Wording;

/// The year that tenants are asked for: the one that was told, else the one after the latest data.
final class AskedYear {
  private final Wording words;
  private final Optional<String> told;

  AskedYear(Wording words, @Nullable String told) {
    this.words = words;
    this.told = Optional.ofNullable(told);
  }

  /// Empty where it is not known or no year.
  Optional<String> of(ParkDocument document) {
    return told.isPresent() ? told.filter(TenantForms::isYear) : TenantForms.nextPeriod(document);
  }

  /// Why there is none.
  String problem() {
    return told.map(period -> words.text("app.forms.year", "period", period))
        .orElseGet(() -> words.text("app.forms.noYear"));
  }
}
