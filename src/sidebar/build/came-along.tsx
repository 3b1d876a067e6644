import { cameAlongInWords } from '../../commands/came-along.ts';
import { useView } from '../use-view.ts';

/** Where settings and corrections come from another file, until something is kept in this one. */
export function CameAlong() {
  const { state } = useView();
  return state?.cameAlong ? (
    <p class="small" id="came-along">
      <span class="dot watch" /> {cameAlongInWords[state.cameAlong]}
    </p>
  ) : null;
}
