#!/bin/sh
# What a person at the AWS CLI asks of Amazon Connect, one scenario a run: aws-cli.sh SCENARIO
# kata.fake.interop.AwsCliTest sets the variables and judges what is printed.
set -u

connect() { "$AWS" --endpoint-url "$ENDPOINT" --output text connect "$@" --instance-id "$INSTANCE_ID"; }
sts() { "$AWS" --endpoint-url "$ENDPOINT" --output text sts "$@"; }
tags() { "$AWS" --endpoint-url "$ENDPOINT" --output text connect "$@" --resource-arn "$USER_ARN"; }

describe() {
  connect describe-user --user-id "$1" \
    --query 'User.[Username,IdentityInfo.FirstName,RoutingProfileId]' | tr '\t' ' '
}

create() {
  connect create-user --username kay \
    --identity-info '{"FirstName": "Zoë \"K\" & Co", "LastName": "+%"}' --phone-config PhoneType=SOFT_PHONE \
    --security-profile-ids "$SECURITY_PROFILE_ID" --routing-profile-id "$BASIC_ID" --query UserId
}

move() { connect update-user-routing-profile --user-id "$1" --routing-profile-id "$SUPPORT_ID"; }

assume() {
  # Three values on a line, taken apart by the shell.
  # shellcheck disable=SC2046
  set -- $(sts assume-role --role-arn "$ROLE_ARN" --role-session-name interop \
    --query 'Credentials.[AccessKeyId,SecretAccessKey,SessionToken]')
  export AWS_ACCESS_KEY_ID="$1" AWS_SECRET_ACCESS_KEY="$2" AWS_SESSION_TOKEN="$3"
}

case "$1" in
  pages) connect list-users --page-size 7 --query 'UserSummaryList[].[Username]' ;;
  burst) connect list-users --page-size 1 --query 'UserSummaryList[].[Username]' ;;
  changes)
    id=$(create)
    describe "$id"
    move "$id"
    describe "$id"
    create
    connect delete-user --user-id "$id"
    describe "$id"
    ;;
  tags)
    tags tag-resource --tags '{"team": "Zoë & Co", "cost centre": "a+b=c/d"}'
    tags list-tags-for-resource --query 'join(`\n`, sort(map(&to_string(@), values(tags))))'
    tags untag-resource --tag-keys team 'cost centre'
    tags list-tags-for-resource --query 'length(tags)'
    ;;
  session)
    assume
    sts get-caller-identity --query Arn
    describe "$USER_ID"
    move "$USER_ID"
    ;;
  describe) describe "$USER_ID" ;;
  move) move "$USER_ID" ;;
  *) echo "There is no scenario '$1'." >&2; exit 64 ;;
esac
