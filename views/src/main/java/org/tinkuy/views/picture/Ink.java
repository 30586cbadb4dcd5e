package org.tinkuy.views.picture;

import java.util.Locale;

/// The colours of Tinkuy, by what they are for, each for light and for dark grounds.
///
/// Drawings carry the light value as an attribute and the token as a class, so that they are right
/// on their own and on paper, and a page with a dark ground may put its own value in place
/// ([Palette#css]).
public enum Ink {
  GROUND("#FBFAF7", "#12181B"),
  /// Cards and cells that lie on the ground.
  PANEL("#FFFFFF", "#182024"),
  /// The land of a map.
  LAND("#F3F0E8", "#1A2226"),
  /// Hairlines, grids, casings.
  LINE("#DDD9CE", "#34424A"),
  INK("#1D2528", "#E8ECEC"),
  MUTED("#55636A", "#9FB0B6"),
  RIVER("#0B5D6B", "#5CC3D1"),
  CLAY("#B4491F", "#F08A5D"),
  OCHRE("#8A6100", "#E7B84B"),
  MOSS("#4C6B2B", "#A5C878"),
  PLUM("#7A3E6D", "#D49BC6"),
  MET("#2E6B3A", "#7FD18C"),
  NOT_MET("#B3261E", "#FF8A80"),
  RIVER_TINT("#CBDBDB", "#25444A"),
  CLAY_TINT("#EDD7CC", "#4C362C"),
  OCHRE_TINT("#E4DBC6", "#494227"),
  MOSS_TINT("#D8DDCE", "#384633"),
  PLUM_TINT("#E1D4DB", "#443A47"),
  MUTED_TINT("#E3E3E1", "#2C363B"),
  /// The five steps of a sequential scale, from ground to river.
  STEP_1("#E3EAE9", "#19292D"),
  STEP_2("#B3CBCD", "#284B52"),
  STEP_3("#83ACB1", "#376E76"),
  STEP_4("#49868F", "#4997A2"),
  STEP_5("#0B5D6B", "#5CC3D1");

  private final String light;
  private final String dark;

  Ink(String light, String dark) {
    this.light = light;
    this.dark = dark;
  }

  /// The colour on a light ground, as `#RRGGBB`.
  public String light() {
    return light;
  }

  /// The colour on a dark ground, as `#RRGGBB`.
  public String dark() {
    return dark;
  }

  /// The name used in style sheets: `river-tint`.
  public String token() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
