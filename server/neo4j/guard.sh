# Runs a command and sees to it that the command never outlives whoever started this guard.
#
#   sh guard.sh SECONDS COMMAND [ARGUMENT…]
#
# Prints the command's process number. Standard input says when to end it: a line is a request to stop, which has
# SECONDS to do so; an end without a line means that the starter died, and leaves five. Then it is killed.
# The shell holds the number until it has waited for it, so a signal can't reach another process.
seconds=$1
shift
# A trap, since an ignored signal would be ignored in the command too.
trap : HUP INT TERM
"$@" </dev/null >&2 &
child=$!
# Descriptor 3 stays open in the command alone: its end tells the starter of the command's end.
exec 3>&-
echo "$child"
exec >&-
if read -r _; then tenths=$((seconds * 10)); else tenths=50; fi
while kill -0 "$child" 2>/dev/null && [ "$tenths" -gt 0 ]; do
  # More than once: one that comes before the command has taken over its process is lost.
  [ $((tenths % 5)) -eq 0 ] && kill -TERM "$child" 2>/dev/null
  sleep 0.1
  tenths=$((tenths - 1))
done
kill -KILL "$child" 2>/dev/null
wait "$child"
