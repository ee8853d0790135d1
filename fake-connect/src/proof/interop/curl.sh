#!/bin/sh
# What a person with curl asks of Amazon Connect, one scenario a run: curl.sh SCENARIO
# kata.fake.interop.CurlTest sets the variables and judges what is printed.
set -u

key="$AWS_ACCESS_KEY_ID:$AWS_SECRET_ACCESS_KEY"
token=''

# METHOD TARGET [MORE OPTIONS]: prints the body, and on a line of its own the status. A token of the session is signed.
connect() {
  method=$1
  target=$2
  shift 2
  [ -n "$token" ] && set -- "$@" -H "X-Amz-Security-Token: $token"
  curl -sS -m 20 -X "$method" --aws-sigv4 "aws:amz:$AWS_REGION:connect" --user "$key" \
    -w '\n%{http_code}\n' "$@" "$ENDPOINT$target"
}

json() { connect "$1" "$2" -H 'Content-Type: application/json' --data "$3"; }
text() { sed -n "s/.*\"$1\":\"\([^\"]*\)\".*/\1/p"; }
usernames() { grep -o '"Username":"[^"]*"' | cut -d '"' -f 4; }
element() { sed -n "s:.*<$1>\(.*\)</$1>.*:\1:p"; }
sts() { curl -sS -m 20 --aws-sigv4 "aws:amz:$AWS_REGION:sts" --user "$key" "$ENDPOINT/" "$@"; }
escaped() { printf %s "$1" | sed 's/%/%25/g; s/+/%2B/g; s:/:%2F:g; s/=/%3D/g; s/:/%3A/g'; }

describe() { connect GET "/users/$INSTANCE_ID/$1"; }
move() { json POST "/users/$INSTANCE_ID/$1/routing-profile" "{\"RoutingProfileId\":\"$SUPPORT_ID\"}"; }

create() {
  json PUT "/users/$INSTANCE_ID" "{\"Username\":\"kay\",\"IdentityInfo\":{\"FirstName\":\"Zoë \\\"K\\\" & Co\",\
\"LastName\":\"+%\"},\"SecurityProfileIds\":[\"$SECURITY_PROFILE_ID\"],\"RoutingProfileId\":\"$BASIC_ID\"}"
}

# An escape in the path has to be encoded once more for the signature. curl 7.88 does not: it signs the path as it stands
# in the URL. So its URL has what is to be signed, and --request-target what is to be sent.
tags() {
  method=$1
  path="/tags/$(escaped "$USER_ARN")"
  query=$2
  shift 2
  if $encodes_twice; then
    connect "$method" "$path$query" "$@"
  else
    connect "$method" "$(printf %s "$path" | sed 's/%/%25/g')$query" --request-target "$path$query" "$@"
  fi
}

assume() {
  xml=$(sts --data-urlencode Action=AssumeRole --data-urlencode Version=2011-06-15 \
    --data-urlencode "RoleArn=$ROLE_ARN" --data-urlencode RoleSessionName=interop)
  key="$(printf %s "$xml" | element AccessKeyId):$(printf %s "$xml" | element SecretAccessKey)"
  token=$(printf %s "$xml" | element SessionToken)
}

case "$1" in
  pages)
    page=$(connect GET "/users-summary/$INSTANCE_ID?maxResults=7")
    printf %s "$page" | usernames
    next=$(printf %s "$page" | text NextToken)
    connect GET "/users-summary/$INSTANCE_ID?maxResults=7&nextToken=$(escaped "$next")" | usernames
    ;;
  burst) for _ in 1 2 3 4 5 6; do connect GET "/users-summary/$INSTANCE_ID" | tail -n 1; done ;;
  changes)
    id=$(create | text UserId)
    describe "$id"
    move "$id"
    describe "$id"
    create
    connect DELETE "/users/$INSTANCE_ID/$id"
    describe "$id"
    ;;
  tags)
    encodes_twice=true
    [ "$(tags GET '' | tail -n 1)" = 200 ] || encodes_twice=false
    tags POST '' -H 'Content-Type: application/json' --data '{"tags":{"team":"Zoë & Co","cost centre":"a+b=c/d"}}'
    tags GET ''
    tags DELETE '?tagKeys=cost%20centre&tagKeys=team'
    tags GET ''
    ;;
  session)
    assume
    describe "$USER_ID"
    move "$USER_ID"
    ;;
  describe) describe "$USER_ID" ;;
  move) move "$USER_ID" ;;
  *) echo "There is no scenario '$1'." >&2; exit 64 ;;
esac
