using System.Security.Cryptography;
using System.Text;
using CsCheck;
using Gomcp.Engine.Files;

namespace Gomcp.Engine.Tests.Files;

public sealed class When_content_is_hashed
{
    [Theory]
    [InlineData("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
    [InlineData("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")]
    [InlineData(
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1")]
    public void It_is_the_standards_own_result(string text, string expected) =>
        Assert.Equal(expected, ContentHash.Of(Encoding.UTF8.GetBytes(text)).Value);

    [Fact]
    public void It_is_what_the_platform_computes() =>
        Gen.Byte.Array[0, 300].Sample(bytes => ContentHash.Of(bytes).Value == Convert.ToHexStringLower(SHA256.HashData(bytes)));

    [Fact]
    public void It_can_be_read_back()
    {
        var hash = ContentHash.Of("x"u8);
        Assert.Equal(hash, ContentHash.TryParse(hash.Value));
        Assert.Equal(ContentHash.Absent, ContentHash.TryParse("absent"));
        Assert.Null(ContentHash.TryParse(hash.Value.ToUpperInvariant()));
    }
}
