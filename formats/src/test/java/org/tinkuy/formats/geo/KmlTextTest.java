package org.tinkuy.formats.geo;

import static org.assertj.core.api.Assertions.assertThat;

import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;

class KmlTextTest {
  private static String place(String name) {
    return "<Placemark><name>"
        + name
        + "</name><Point><coordinates>-76.5,-12.25</coordinates></Point></Placemark>";
  }

  /// Found by changing files by chance: the second name tore the places of one folder apart, and
  /// those behind it were in no layer that anybody asked for.
  @Test
  void aFolderKeepsItsFirstName() throws XMLStreamException {
    KmlDocument read =
        KmlText.read(
            "<kml><Document><Folder><name>plots</name>"
                + place("A-1")
                + "<name>roads</name>"
                + place("A-2")
                + "</Folder></Document></kml>");

    assertThat(read.byFolder()).containsOnlyKeys("plots");
    assertThat(read.placemarks()).hasSize(2);
  }
}
