// One update of each user with the AWS SDK for JavaScript, all at once: prints a line a caller, "answered" or "gave up".
// kata.bench sets the variables, NODE_PATH among them; AWS_RETRY_MODE is the SDK's own.
const { ConnectClient, UpdateUserRoutingProfileCommand } = require('@aws-sdk/client-connect');

const { env } = process;
const client = new ConnectClient({ endpoint: env.ENDPOINT });

async function update(UserId) {
  try {
    await client.send(new UpdateUserRoutingProfileCommand({
      InstanceId: env.INSTANCE_ID,
      UserId,
      RoutingProfileId: env.ROUTING_PROFILE_ID,
    }));
    return 'answered';
  } catch (e) {
    return e.name === 'TooManyRequestsException' ? 'gave up' : String(e);
  }
}

Promise.all(env.USER_IDS.split(' ').map(update)).then((outcomes) => console.log(outcomes.join('\n')));
