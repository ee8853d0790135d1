#!/bin/sh
# One update of each user with the AWS CLI, a process each, all at once: prints a line a caller, "answered" or "gave up".
# kata.bench sets the variables; AWS_RETRY_MODE is the AWS CLI's own.
set -u

update() {
  if message=$("$AWS" --endpoint-url "$ENDPOINT" --cli-read-timeout 300 connect update-user-routing-profile \
    --instance-id "$INSTANCE_ID" --user-id "$1" --routing-profile-id "$ROUTING_PROFILE_ID" 2>&1); then
    echo "answered"
  else
    case "$message" in
      *TooManyRequestsException*) echo "gave up" ;;
      *) echo "$message" ;;
    esac
  fi
}

for user in $USER_IDS; do
  update "$user" &
done
wait
