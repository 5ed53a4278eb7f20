package auth

import "strings"

// commonPasswords are passwords of at least twelve characters that lists of leaked ones are full of,
// or that anybody would try first. Upper and lower case do not count, nor what stands after them as
// an ornament.
var commonPasswords = words(`
	000000000000 010203040506 012345678910 101010101010 111111111111 112233445566 121212121212
	123123123123 123321123321 1234512345 12345671234567 12345678901 123456789012 1234567890123
	12345678912 123456789abc 123456789qwe 123456abcdef 1234567890qwe 1234567890abc 1234abcd1234
	123abc123abc 123qweasdzxc 147258369147 159753159753 1q2w3e4r5t6y 1q2w3e4r5t6y7u 1qaz2wsx3edc
	1qaz2wsx3edc4rfv 222222222222 696969696969 777777777777 888888888888 987654321 9876543210
	98765432100 999999999999 a1b2c3d4e5f6 abc123abc123 abcabcabcabc abcd1234abcd abcdefgh1234
	abcdefghijkl abcdefghijklm administrator adminadminadmin admin123admin adminpassword
	alexanderthegreat applesandoranges asdasdasdasd asdfasdfasdf asdfghjkl asdfghjkl123 asdfghjklqwe
	assassinscreed barcelonafc blink182blink bullshit1234 callofduty changeit changeme changemenow
	changethispassword christopher chocolatecake computer1234 correcthorse correcthorsebattery
	correcthorsebatterystaple defaultpassword dragonballz dragondragon donaldtrump elizabethii
	everquest2 example1234 facebook1234 footballfootball forgetpassword forgotpassword fuckyoufuckyou
	gibsonguitar google123456 guestguest harrypotter helloworld hellohello iloveyou iloveyou1234
	iloveyouforever iloveyousomuch iloveyoutoo iluvyou internet1234 jesuschrist jesuslovesme
	justinbieber kingkongking letmein letmein1234 letmeinnow letmeinplease liverpoolfc
	lovelovelove loveyouforever manchesterunited mastermaster metallica123 michaeljackson
	michaeljordan minecraft123 monkeymonkey mypassword mypassword123 newpassword nopassword
	onedirection p@ssw0rd passw0rd passw0rd1234 passpasspass passphrase password password1234
	passwordpassword passwort passwortpasswort princess1234 playstation3 q1w2e3r4t5y6 qazwsxedc
	qazwsxedcrfv qazwsxedcrfvtgb qqqqqqqqqqqq qwer1234qwer qwertyqwerty qwertyuiop
	qwertyuiop123 qwertyuiopasdf qwertyuiopasdfghjklzxcvbnm qwertz qwertzuiop qwertzuiopasdf
	rootrootroot samsung12345 secretsecret secretpassword skywalker123 slipknot666 spiderman123
	starwarsstarwars sunshine1234 superman1234 superpassword supersecret temporary temppassword
	testtesttest testpassword thisisapassword thisismypassword trustno1 unbelievable universal
	welcome1234 welcometothejungle whatever1234 yourpassword zaq12wsxcde3 zxcvbnm zxcvbnm123
	zxcvbnmasdfghjkl
`)

func words(text string) map[string]bool {
	set := map[string]bool{}
	for _, word := range strings.Fields(text) {
		set[word] = true
	}
	return set
}

// isCommon finds a password in the list, with or without digits and signs at its end, and one that
// repeats a few characters or follows a row of the keyboard or the alphabet.
func isCommon(password string) bool {
	plain := strings.ToLower(password)
	squeezed := strings.NewReplacer(" ", "", "-", "", "_", "", ".", "").Replace(plain)
	for _, text := range []string{plain, squeezed} {
		if commonPasswords[text] || commonPasswords[strings.TrimRight(text, "0123456789!?.*#$ ")] {
			return true
		}
	}
	return repeats(squeezed) || follows(squeezed)
}

// repeats: fewer than five different characters, or a short piece again and again.
func repeats(text string) bool {
	different := map[rune]bool{}
	for _, r := range text {
		different[r] = true
	}
	if len(different) < 5 {
		return true
	}
	for size := 1; size <= min(6, len(text)/2); size++ {
		if strings.HasPrefix(strings.Repeat(text[:size], len(text)/size+1), text) {
			return true
		}
	}
	return false
}

var rowsOfKeys = []string{
	"01234567890123456789",
	"98765432109876543210",
	"abcdefghijklmnopqrstuvwxyz",
	"zyxwvutsrqponmlkjihgfedcba",
	"qwertyuiopasdfghjklzxcvbnm",
	"qwertzuiopasdfghjklyxcvbnm",
	"azertyuiopqsdfghjklmwxcvbn",
}

func follows(text string) bool {
	for _, row := range rowsOfKeys {
		if strings.Contains(row, text) {
			return true
		}
	}
	return false
}
