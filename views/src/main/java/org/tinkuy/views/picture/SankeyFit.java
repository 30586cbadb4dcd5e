package org.tinkuy.views.picture;

import java.util.List;
import java.util.Map;
import org.tinkuy.views.NumberStyle;

/// Finds the frame of a Sankey diagram that fits an upright sheet with all words in 7 points: first
/// with words on more lines, then with thinner ribbons, last with loops closer together. All widths
/// of one diagram have one scale.
final class SankeyFit {
  /// Low enough for its words to be printed in 7 points on an upright sheet: 710 pixels of paper by
  /// 910, times 12, are 9.4 pixels or 7 points.
  private static final double SHEET_HEIGHT_px = 910;

  /// How much a diagram gives up.
  ///
  /// @param lanes_px room between the lanes of loops
  /// @param ribbons_px height of all ribbons in the fullest column at the most
  /// @param gaps_px room between boxes of a column
  /// @param wholeWords whether long words stay whole
  private record Step(double lanes_px, double ribbons_px, double gaps_px, boolean wholeWords) {
    Step with(double otherRibbons_px, double otherGaps_px) {
      return new Step(lanes_px, otherRibbons_px, otherGaps_px, wholeWords);
    }
  }

  private static final double GAPS_px = SankeyLayout.Room.SHEET.gaps_px();
  private static final Step WHOLE =
      new Step(4, SankeyLayout.Room.SHEET.ribbons_px(), GAPS_px, true);

  /// Loops come closer together only where ribbons would otherwise get thinner than this.
  private static final List<Step> STEPS =
      List.of(
          new Step(4, 170, GAPS_px, true),
          new Step(2.6, 110, GAPS_px, true),
          new Step(1.8, 60, GAPS_px, true),
          new Step(1.8, 60, GAPS_px, false),
          new Step(1.2, 24, GAPS_px, false));

  private static final int LEAST_COLUMNS = 4;
  private static final double CLEARLY_WIDER = 1.25;

  /// Of more links so many run back in fewer columns that ribbons gain no width.
  private static final int MANY_LINKS = 100;

  /// A sheet that is wider than that looks empty below.
  private static final double GOOD_HEIGHT_px = 660;

  private static final int TRIES = 5;
  private static final int HALVINGS = 5;
  private static final double ROUNDING = 1e-6;

  private final SankeyLayout ordered;
  private final SankeyText usual;

  private SankeyFit(Sankey sankey, NumberStyle numbers, Map<String, Integer> columnOf) {
    this.ordered = SankeyLayout.of(sankey, columnOf);
    this.usual = SankeyText.of(sankey, columnOf, numbers);
  }

  /// The frame that fits; where nothing does, the one that is nearest to it. Fewer columns stand
  /// side by side where that gives ribbons clearly more width.
  static SankeyFrame of(Sankey sankey, NumberStyle numbers) {
    Map<String, Integer> columnOf = SankeyColumns.of(sankey);
    SankeyFit usual = new SankeyFit(sankey, numbers, columnOf);
    SankeyFrame whole = usual.fitted(WHOLE);
    if (scale(whole) >= 1) {
      return whole;
    }
    SankeyFrame best = usual.thinned(whole);
    int least = sankey.links().size() > MANY_LINKS ? SankeyColumns.MOST : LEAST_COLUMNS;
    for (int most = SankeyColumns.MOST - 1; most >= least; most--) {
      Map<String, Integer> fewer = SankeyColumns.of(sankey, most);
      if (!fewer.equals(columnOf)) {
        SankeyFit fit = new SankeyFit(sankey, numbers, fewer);
        SankeyFrame frame = fit.thinned(fit.fitted(WHOLE));
        best = isBetter(frame, best) ? frame : best;
      }
    }
    return best;
  }

  private static boolean isBetter(SankeyFrame frame, SankeyFrame best) {
    double wider = frame.layout().pixelsPerUnit() / best.layout().pixelsPerUnit();
    return scale(frame) > scale(best) || (scale(frame) >= 1 && wider >= CLEARLY_WIDER);
  }

  /// The widest ribbons that fit, with loops no closer together than they need.
  private SankeyFrame thinned(SankeyFrame whole) {
    SankeyFrame best = whole;
    for (Step step : STEPS) {
      SankeyFrame thinnest = fitted(step);
      if (scale(thinnest) >= 1) {
        return widest(step, thinnest);
      }
      best = scale(thinnest) > scale(best) ? thinnest : best;
    }
    return best;
  }

  private SankeyFrame widest(Step thinnest, SankeyFrame fitting) {
    SankeyFrame widest = fitting;
    Step step = thinnest;
    double most = WHOLE.ribbons_px();
    for (int i = 0; i < HALVINGS; i++) {
      Step middle = step.with((step.ribbons_px() + most) / 2, step.gaps_px());
      SankeyFrame frame = fitted(middle);
      if (scale(frame) >= 1) {
        step = middle;
        widest = frame;
      } else {
        most = middle.ribbons_px();
      }
    }
    return spread(step, widest);
  }

  /// Boxes stand further apart where the sheet has room below, so that ribbons which cross can be
  /// followed.
  private SankeyFrame spread(Step step, SankeyFrame tight) {
    int fullest = tight.layout().columns().stream().mapToInt(List::size).max().orElse(1);
    double more = (GOOD_HEIGHT_px - tight.height_px()) / fullest;
    for (double part : new double[] {1, 0.5}) {
      SankeyFrame frame =
          more <= 0 ? tight : fitted(step.with(step.ribbons_px(), step.gaps_px() + part * more));
      boolean asWide = frame.layout().pixelsPerUnit() > 0.98 * tight.layout().pixelsPerUnit();
      if (scale(frame) >= 1 && asWide) {
        return frame;
      }
    }
    return tight;
  }

  /// Where loops and torn ends take room, words stand on more lines and ribbons are thinner.
  private SankeyFrame fitted(Step step) {
    SankeyText text = step.wholeWords() ? usual : usual.withBrokenWords();
    double tall_px = SankeyLayout.TALL_px;
    SankeyFrame best = framed(text, step, tall_px);
    SankeyFrame last = best;
    for (int i = 0; i < TRIES && scale(last) < 1; i++) {
      double wide_px = Math.max(0, last.width_px() - SankeyText.SHEET_px);
      tall_px -= Math.max(0, last.height_px() - SHEET_HEIGHT_px);
      if (wide_px > 0) {
        text = text.in(text.width_px() - wide_px);
      }
      last = framed(text, step, tall_px);
      best = scale(last) > scale(best) ? last : best;
    }
    return best;
  }

  private SankeyFrame framed(SankeyText text, Step step, double tall_px) {
    SankeyLayout.Room room = new SankeyLayout.Room(step.ribbons_px(), tall_px, step.gaps_px());
    SankeyLayout layout = ordered.in(id -> text.of(id).height_px(), room);
    return new SankeyFrame(layout, text, new SankeyLanes(layout, step.lanes_px()));
  }

  /// By how much a frame must be made smaller to fit the sheet; 1 where it fits.
  private static double scale(SankeyFrame frame) {
    double scale =
        Math.min(SankeyText.SHEET_px / frame.width_px(), SHEET_HEIGHT_px / frame.height_px());
    return scale > 1 - ROUNDING ? 1 : scale;
  }
}
