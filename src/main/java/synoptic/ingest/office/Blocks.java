package synoptic.ingest.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import synoptic.ingest.core.Block;
import synoptic.ingest.core.TableRow;

/** Gathers the blocks of a document. The row of a table that has one in each cell is one block. */
final class Blocks {

  private static final Set<String> ROWS = Set.of("tr", "table-row");
  private static final Set<String> CELLS = Set.of("tc", "table-cell");

  private final List<Block> blocks = new ArrayList<>();

  /** The cells of the row that is open, and how many tables' rows are. */
  private final List<List<Block>> cells = new ArrayList<>();

  private int rows;

  List<Block> all() {
    return blocks;
  }

  void add(String text, boolean isHeading) {
    Block block = new Block(blocks.size() + 1, 1, text, isHeading);
    if (cells.isEmpty()) {
      blocks.add(block);
    } else {
      cells.getLast().add(block);
    }
  }

  /** An element begins, whatever it is. */
  void start(String element) {
    rows += ROWS.contains(element) ? 1 : 0;
    if (CELLS.contains(element) && rows == 1) {
      cells.add(new ArrayList<>());
    }
  }

  void end(String element) {
    if (!ROWS.contains(element) || --rows > 0) {
      return;
    }
    List<List<Block>> row = List.copyOf(cells);
    cells.clear();
    boolean areSingle = row.stream().allMatch(cell -> cell.size() <= 1);
    List<Block> all = row.stream().flatMap(List::stream).toList();
    if (areSingle && all.size() > 1 && all.stream().allMatch(Blocks::isShort)) {
      add(TableRow.line(row.stream().map(Blocks::text).toList()), false);
    } else {
      all.forEach(block -> add(block.text(), block.isHeading()));
    }
  }

  private static boolean isShort(Block block) {
    return block.text().length() <= TableRow.LONGEST_CELL;
  }

  private static String text(List<Block> cell) {
    return cell.isEmpty() ? "" : cell.getFirst().text();
  }
}
