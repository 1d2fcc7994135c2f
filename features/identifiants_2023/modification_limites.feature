# language: fr
@identifiants-2023 @edition-2023
Fonctionnalité: Les limites de la saisie
  Un mot de passe de 20 caractères au moins, une adresse électronique de 100 caractères au plus.

  Contexte:
    Étant donné un espace actif sans certificat à son adresse électronique
    Et qu'il est connecté, à l'écran « Modification des identifiants »

  @CHG23-031 @CHG23-206
  Scénario: Un mot de passe de 19 caractères est refusé
    Quand il demande à changer son mot de passe pour un mot de passe de 19 caractères
    Alors l'écran « Modification des identifiants » reste affiché et refuse ces saisies : « Nouveau mot de passe »

  @CHG23-031 @CHG23-206
  Plan du scénario: Un mot de passe de <longueur> caractères est accepté
    Quand il demande à changer son mot de passe pour un mot de passe de <longueur> caractères
    Alors l'écran « Mot de passe réinitialisé » s'affiche

    Exemples:
      | longueur |
      | 20       |
      | 21       |
      | 64       |

  @CHG23-216 @CHG23-264
  Scénario: Avec une nouvelle adresse, un mot de passe de 19 caractères est refusé
    Quand il demande à changer son adresse électronique et un mot de passe de 19 caractères
    Alors l'écran « Modification des identifiants » reste affiché et refuse ces saisies : « Nouveau mot de passe »

  @CHG23-216 @CHG23-264
  Scénario: Avec une nouvelle adresse, un mot de passe de 20 caractères est accepté
    Quand il demande à changer son adresse électronique et un mot de passe de 20 caractères
    Alors l'écran « Attente du code » s'affiche

  @CHG23-217
  Scénario: Des chiffres et des lettres sont acceptés
    Quand il demande à changer son mot de passe pour « abcdefghij0123456789 »
    Alors l'écran « Mot de passe réinitialisé » s'affiche

  @CHG23-217
  Scénario: Un espace entre les chiffres et les lettres fait refuser le mot de passe
    Quand il demande à changer son mot de passe pour « abcdefghi 0123456789 »
    Alors l'écran « Modification des identifiants » reste affiché et refuse ces saisies : « Nouveau mot de passe »

  @CHG23-227
  Scénario: L'exemple que donne la fiche est plus court que sa propre règle
    Quand il demande à changer son mot de passe pour « 1tvmq2t!A »
    Alors l'écran « Modification des identifiants » reste affiché et refuse ces saisies : « Nouveau mot de passe »

  @CHG23-268
  Scénario: Une adresse de 100 caractères est acceptée et montrée entière
    Quand il demande à changer son adresse électronique pour une adresse de 100 caractères
    Alors l'écran « Attente du code » s'affiche
    Et l'écran montre tel quel « (uuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuu@dddddddddddddddddddd.dddddddddddddddd.example.org) »

  @CHG23-268
  Scénario: Une adresse de 101 caractères est refusée
    Quand il demande à changer son adresse électronique pour une adresse de 101 caractères
    Alors l'écran « Modification des identifiants » reste affiché et refuse ces saisies : « Nouvelle adresse électronique »

  @CHG23-269
  Scénario: Une adresse mal formée est refusée
    Quand il coche « Modifier mon adresse électronique »
    Et qu'il saisit « abc » dans « Nouvelle adresse électronique »
    Et qu'il saisit « abc » dans « Confirmez votre nouvelle adresse électronique »
    Et qu'il valide sans les contrôles du navigateur
    Alors l'écran « Modification des identifiants » reste affiché et refuse ces saisies : « Nouvelle adresse électronique »
