using System.Security.Cryptography;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;

namespace DigestBot.Slack.Installations.Protection;

/// <summary>Locks the keys of the ring with the key of the file (AES-GCM).</summary>
internal sealed class KeyFileLock(byte[] key) : IXmlEncryptor
{
    private const string Name = "locked";

    private static readonly int NonceBytes = AesGcm.NonceByteSizes.MaxSize;
    private static readonly int TagBytes = AesGcm.TagByteSizes.MaxSize;

    public EncryptedXmlInfo Encrypt(XElement plaintextElement)
    {
        var plain = System.Text.Encoding.UTF8.GetBytes(plaintextElement.ToString(SaveOptions.DisableFormatting));
        var sealed_ = new byte[NonceBytes + TagBytes + plain.Length];
        RandomNumberGenerator.Fill(sealed_.AsSpan(0, NonceBytes));
        using var aes = new AesGcm(key, TagBytes);
        aes.Encrypt(sealed_.AsSpan(0, NonceBytes), plain, sealed_.AsSpan(NonceBytes + TagBytes), sealed_.AsSpan(NonceBytes, TagBytes));
        CryptographicOperations.ZeroMemory(plain);
        return new EncryptedXmlInfo(new XElement(Name, Convert.ToBase64String(sealed_)), typeof(KeyFileDecryptor));
    }

    /// <exception cref="CryptographicException">It was locked with another key.</exception>
    public XElement Decrypt(XElement encryptedElement)
    {
        var sealed_ = Convert.FromBase64String(encryptedElement.Value);
        var plain = new byte[sealed_.Length - NonceBytes - TagBytes];
        using var aes = new AesGcm(key, TagBytes);
        aes.Decrypt(sealed_.AsSpan(0, NonceBytes), sealed_.AsSpan(NonceBytes + TagBytes), sealed_.AsSpan(NonceBytes, TagBytes), plain);
        return XElement.Parse(System.Text.Encoding.UTF8.GetString(plain));
    }
}
