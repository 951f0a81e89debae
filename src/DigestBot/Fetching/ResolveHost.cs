using System.Net;

namespace DigestBot.Host.Fetching;

/// <summary>Asks DNS for the addresses of a host name.</summary>
internal delegate Task<IPAddress[]> ResolveHost(string host, CancellationToken cancellation);
