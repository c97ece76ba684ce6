import { computed, ref, watch } from 'vue';
import { useRouter } from 'vue-router';
import { isOvertaken } from '../../api/failure.js';
import { useSending } from '../../api/use-sending.js';
import { useDraft } from './use-draft.js';
import { wrongOf } from './wrong.js';

type Headers = Parameters<Parameters<ReturnType<typeof useSending>['send']>[0]>[0];

/** A record in its form. */
export interface RecordForm<Typed> {
  /** Under which the draft is kept: `need` for a new one, `need:need_…` for one that is revised. */
  readonly name: string;
  /** The one that is revised; 0 where there is none. */
  readonly version: number;
  readonly untouched: () => Typed;
  readonly wrongIn: (typed: Typed) => Record<string, string>;
  readonly newest: () => Promise<{ readonly version: number }>;
  readonly save: (typed: Typed, version: number, headers: Headers) => Promise<{ readonly id: string }>;
  readonly pageOf: (id: string) => string;
}

/**
 * What every form of a record does: keeps what is typed, says what is wrong once it was tried, sends it and leaves for the
 * record's page. `frame` is for the FormFrame around the fields.
 */
export function useRecordForm<Typed extends object>(form: RecordForm<Typed>) {
  const router = useRouter();
  /** The one that the form was filled in against. */
  const version = ref(form.version);
  const { typed, restored, forget, startOver } = useDraft(form.name, version, form.untouched);
  const { sending, problem, send } = useSending();
  const tries = ref(0);
  const found = ref<Record<string, string>>({});
  const wrong = computed(() => ({ ...wrongOf(problem.value), ...found.value }));

  // Once tried, what is mended leaves the list while one types.
  watch(typed, () => {
    if (tries.value > 0) found.value = form.wrongIn(typed);
  });

  async function submit() {
    found.value = form.wrongIn(typed);
    problem.value = undefined;
    tries.value++;
    if (Object.keys(found.value).length > 0) return;
    const saved = await send((headers) => form.save(typed, version.value, headers));
    tries.value++;
    if (!saved) return;
    forget();
    await router.push(form.pageOf(saved.id));
  }

  /** Whoever was overtaken is told what differs, and may go on with what was typed against the newest version. */
  async function retry() {
    const told = problem.value;
    if (!isOvertaken(told)) return submit();
    version.value = (await form.newest()).version;
    // Who has sent it once more meanwhile is told of that.
    if (problem.value === told) problem.value = undefined;
  }

  const frame = computed(() => ({
    sending: sending.value,
    restored: restored.value,
    wrong: wrong.value,
    problem: problem.value,
    tries: tries.value,
    onSubmit: submit,
    onStartOver: startOver,
    onRetry: retry,
  }));
  return { typed, frame };
}
