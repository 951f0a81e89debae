namespace DigestBot.Slack.Wire.Sockets;

/// <summary>Takes what came by a socket. Many are taken at once.</summary>
/// <param name="envelope">What came.</param>
/// <param name="acknowledge">Tells Slack, by the same socket, with what goes back in it (mostly nothing). False when the socket was gone.</param>
internal delegate Task TakeEnvelope(SocketEnvelope envelope, Func<ReadOnlyMemory<byte>, Task<bool>> acknowledge);
