"""What a program with Boto3 asks of Amazon Connect, one scenario a run: boto3_scenarios.py SCENARIO

kata.fake.interop.Boto3Test sets the variables and judges what is printed.
"""

import os
import sys

import boto3
from botocore.exceptions import ClientError

ENV = os.environ
INSTANCE = ENV["INSTANCE_ID"]


def client(service="connect", **credentials):
    # Boto3 before 1.28 passes over AWS_ENDPOINT_URL_CONNECT.
    return boto3.client(service, endpoint_url=ENV["ENDPOINT"], **credentials)


def attempt(connect, call):
    """Prints the exception that the client made of an error, if it did."""
    modelled = connect.exceptions
    try:
        return call()
    except (modelled.DuplicateResourceException, modelled.ResourceNotFoundException) as e:
        print("modelled", type(e).__name__, e.response["ResponseMetadata"]["HTTPStatusCode"], e)
    except ClientError as e:
        print(e.response["Error"]["Code"], e.response["ResponseMetadata"]["HTTPStatusCode"], e)
    return None


def usernames(connect, size):
    pages = connect.get_paginator("list_users").paginate(InstanceId=INSTANCE, PaginationConfig={"PageSize": size})
    for page in pages:
        for user in page["UserSummaryList"]:
            print(user["Username"])


def create(connect):
    return connect.create_user(
        InstanceId=INSTANCE,
        Username="kay",
        IdentityInfo={"FirstName": 'Zoë "K" & Co', "LastName": "+%"},
        PhoneConfig={"PhoneType": "SOFT_PHONE"},
        SecurityProfileIds=[ENV["SECURITY_PROFILE_ID"]],
        RoutingProfileId=ENV["BASIC_ID"],
    )["UserId"]


def describe(connect, user_id):
    user = connect.describe_user(InstanceId=INSTANCE, UserId=user_id)["User"]
    print(user["Username"], user["IdentityInfo"]["FirstName"], user["RoutingProfileId"])


def move(connect, user_id):
    connect.update_user_routing_profile(
        InstanceId=INSTANCE, UserId=user_id, RoutingProfileId=ENV["SUPPORT_ID"]
    )


def changes(connect):
    user_id = create(connect)
    describe(connect, user_id)
    move(connect, user_id)
    describe(connect, user_id)
    attempt(connect, lambda: create(connect))
    connect.delete_user(InstanceId=INSTANCE, UserId=user_id)
    attempt(connect, lambda: describe(connect, user_id))


def tags(connect):
    arn = ENV["USER_ARN"]
    connect.tag_resource(resourceArn=arn, tags={"team": "Zoë & Co", "cost centre": "a+b=c/d"})
    print("\n".join(sorted(connect.list_tags_for_resource(resourceArn=arn)["tags"].values())))
    connect.untag_resource(resourceArn=arn, tagKeys=["team", "cost centre"])
    print(len(connect.list_tags_for_resource(resourceArn=arn)["tags"]))


def session():
    answer = client("sts").assume_role(RoleArn=ENV["ROLE_ARN"], RoleSessionName="interop")["Credentials"]
    credentials = {
        "aws_access_key_id": answer["AccessKeyId"],
        "aws_secret_access_key": answer["SecretAccessKey"],
        "aws_session_token": answer["SessionToken"],
    }
    print(client("sts", **credentials).get_caller_identity()["Arn"])
    connect = client(**credentials)
    describe(connect, ENV["USER_ID"])
    attempt(connect, lambda: move(connect, ENV["USER_ID"]))


def main(scenario):
    connect = client()
    scenarios = {
        "pages": lambda: usernames(connect, 7),
        "burst": lambda: usernames(connect, 1),
        "changes": lambda: changes(connect),
        "tags": lambda: tags(connect),
        "session": session,
        "describe": lambda: attempt(connect, lambda: describe(connect, ENV["USER_ID"])),
        "move": lambda: attempt(connect, lambda: move(connect, ENV["USER_ID"])),
    }
    scenarios[scenario]()


main(sys.argv[1])
