"""One update of each user with Boto3, all at once: prints a line a caller, "answered" or "gave up".

kata.bench sets the variables; AWS_RETRY_MODE is Boto3's own.
"""

import os
from concurrent.futures import ThreadPoolExecutor

import boto3
from botocore.config import Config
from botocore.exceptions import ClientError

ENV = os.environ
USERS = ENV["USER_IDS"].split()

# One client, as AWS recommends: its threads share the quota and the rate that a mode keeps.
connect = boto3.client(
    "connect",
    endpoint_url=ENV["ENDPOINT"],
    config=Config(max_pool_connections=len(USERS), read_timeout=300),
)


def update(user_id):
    try:
        connect.update_user_routing_profile(
            InstanceId=ENV["INSTANCE_ID"], UserId=user_id, RoutingProfileId=ENV["ROUTING_PROFILE_ID"]
        )
        return "answered"
    except ClientError as e:
        return "gave up" if e.response["Error"]["Code"] == "TooManyRequestsException" else str(e)


with ThreadPoolExecutor(len(USERS)) as callers:
    for outcome in callers.map(update, USERS):
        print(outcome)
