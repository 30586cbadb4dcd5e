package org.tinkuy.geopackage;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/// A geometry as well-known binary, taken out of a GeoPackage's cell. Immutable.
public final class WellKnownBinary {
  private static final int HEAD_BYTES = 8;

  /// Bytes of the box behind the head, by the three bits of the flags that tell of it.
  private static final int[] BOX_BYTES = {0, 32, 48, 48, 64};

  private final byte[] bytes;

  private WellKnownBinary(byte[] bytes) {
    this.bytes = bytes;
  }

  /// The geometry in a cell; nothing where the cell says it is empty.
  ///
  /// Source: OGC 12-128r18 (GeoPackage 1.3), clause 2.1.3.
  ///
  /// @throws IllegalArgumentException where the cell is no GeoPackage geometry
  static Optional<WellKnownBinary> ofCell(byte[] cell) {
    boolean known = cell.length >= HEAD_BYTES && cell[0] == 'G' && cell[1] == 'P';
    int flags = known ? cell[3] : 0;
    int box = (flags >> 1) & 7;
    int start = box < BOX_BYTES.length ? HEAD_BYTES + BOX_BYTES[box] : Integer.MAX_VALUE;
    boolean extended = (flags & 0x20) != 0;
    if (!known || extended || start > cell.length) {
      throw new IllegalArgumentException("no GeoPackage geometry");
    }
    boolean empty = (flags & 0x10) != 0;
    byte[] rest = new byte[cell.length - start];
    ByteBuffer.wrap(cell).order(ByteOrder.BIG_ENDIAN).get(start, rest);
    return empty ? Optional.empty() : Optional.of(new WellKnownBinary(rest));
  }

  /// A copy of its bytes.
  public byte[] bytes() {
    return bytes.clone();
  }
}
