// What a program with the AWS SDK for JavaScript asks of Amazon Connect, one scenario a run: node-sdk.mjs SCENARIO
// kata.fake.interop.NodeSdkTest sets the variables, AWS_ENDPOINT_URL_CONNECT among them, and judges what is printed.
import {
  ConnectClient,
  CreateUserCommand,
  DeleteUserCommand,
  DescribeUserCommand,
  DuplicateResourceException,
  ListTagsForResourceCommand,
  paginateListUsers,
  ResourceNotFoundException,
  TagResourceCommand,
  UntagResourceCommand,
  UpdateUserRoutingProfileCommand,
} from '@aws-sdk/client-connect';
import { AssumeRoleCommand, GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';

const { env } = process;
const InstanceId = env.INSTANCE_ID;

/** Prints the exception that the client made of an error, if it did. */
async function attempt(call) {
  try {
    await call();
  } catch (e) {
    const modelled = e instanceof DuplicateResourceException || e instanceof ResourceNotFoundException;
    console.log(`${modelled ? 'modelled ' : ''}${e.name} ${e.$metadata?.httpStatusCode} ${e.message}`);
  }
}

async function usernames(client, pageSize) {
  for await (const page of paginateListUsers({ client, pageSize }, { InstanceId })) {
    page.UserSummaryList.forEach((user) => console.log(user.Username));
  }
}

async function create(client) {
  const reply = await client.send(new CreateUserCommand({
    InstanceId,
    Username: 'kay',
    IdentityInfo: { FirstName: 'Zoë "K" & Co', LastName: '+%' },
    SecurityProfileIds: [env.SECURITY_PROFILE_ID],
    RoutingProfileId: env.BASIC_ID,
  }));
  return reply.UserId;
}

async function describe(client, UserId) {
  const { User } = await client.send(new DescribeUserCommand({ InstanceId, UserId }));
  console.log(User.Username, User.IdentityInfo.FirstName, User.RoutingProfileId);
}

function move(client, UserId) {
  return client.send(new UpdateUserRoutingProfileCommand({ InstanceId, UserId, RoutingProfileId: env.SUPPORT_ID }));
}

async function changes(client) {
  const id = await create(client);
  await describe(client, id);
  await move(client, id);
  await describe(client, id);
  await attempt(() => create(client));
  await client.send(new DeleteUserCommand({ InstanceId, UserId: id }));
  await attempt(() => describe(client, id));
}

async function tags(client) {
  const resourceArn = env.USER_ARN;
  const list = async () => (await client.send(new ListTagsForResourceCommand({ resourceArn }))).tags;
  await client.send(new TagResourceCommand({
    resourceArn,
    tags: { team: 'Zoë & Co', 'cost centre': 'a+b=c/d' },
  }));
  console.log(Object.values(await list()).sort().join('\n'));
  await client.send(new UntagResourceCommand({ resourceArn, tagKeys: ['team', 'cost centre'] }));
  console.log(Object.keys(await list()).length);
}

async function session() {
  const { Credentials } = await new STSClient().send(new AssumeRoleCommand({
    RoleArn: env.ROLE_ARN,
    RoleSessionName: 'interop',
  }));
  const credentials = {
    accessKeyId: Credentials.AccessKeyId,
    secretAccessKey: Credentials.SecretAccessKey,
    sessionToken: Credentials.SessionToken,
  };
  const identity = await new STSClient({ credentials }).send(new GetCallerIdentityCommand({}));
  console.log(identity.Arn);
  const client = new ConnectClient({ credentials });
  await describe(client, env.USER_ID);
  await attempt(() => move(client, env.USER_ID));
}

const client = new ConnectClient();
const scenarios = {
  pages: () => usernames(client, 7),
  burst: () => usernames(client, 1),
  changes: () => changes(client),
  tags: () => tags(client),
  session,
  describe: () => attempt(() => describe(client, env.USER_ID)),
  move: () => attempt(() => move(client, env.USER_ID)),
};
await scenarios[process.argv[2]]();
